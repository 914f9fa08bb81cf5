import type { Edition, Field } from "@/lib/editions/types";
import { formPages, type FormPage } from "@/lib/report/form-pages";
import { indexNumber } from "@/lib/report/index-number";
import type { Entries, Value } from "@/lib/report/value";
import type { FormPlace } from "./change";
import { withDropped } from "./with-dropped";

/** A field whose value differs, and the page of the form that it stands on. */
export interface Difference {
  readonly field: Field;
  readonly page: FormPlace;
  readonly before: Value;
  readonly after: Value;
}

/** The pages of one report by their path, and what is filled in on them. */
interface Form {
  readonly pages: readonly FormPage[];
  readonly entries: Entries;
}

const has = ({ pages }: Form, { path }: FormPlace) => pages.some((page) => page.path === path);

/** A page that a report does not have has nothing on it, whatever is kept of it. */
const valueOn = (form: Form, page: FormPlace, { code }: Field): Value =>
  has(form, page) ? (form.entries.get(code) ?? null) : null;

function differencesOn(page: FormPage, was: Form, is: Form): readonly Difference[] {
  const { path, name } = page;
  return page.fields.flatMap((field) => {
    const [before, after] = [valueOn(was, page, field), valueOn(is, page, field)];
    return before === after ? [] : [{ field, page: { path, name }, before, after }];
  });
}

/** 索引号 stands on no page of the form. */
function indexNumberDifference(before: Entries, after: Entries): readonly Difference[] {
  const { code, label: name } = indexNumber;
  const [was = null, is = null] = [before.get(code), after.get(code)];
  const page = { path: "publication-kit", name };
  return was === is ? [] : [{ field: indexNumber, page, before: was, after: is }];
}

/** Every field whose value differs, in printed order; what lies beside the report is not among them. */
export function differencesBetween(
  edition: Edition,
  before: Entries,
  after: Entries,
): readonly Difference[] {
  const was = { pages: formPages(edition, before), entries: before };
  const is = { pages: formPages(edition, after), entries: after };
  const pages = withDropped(is.pages, was.pages, ({ path }) => path);
  return [
    ...pages.flatMap((page) => differencesOn(page, was, is)),
    ...indexNumberDifference(before, after),
  ];
}
