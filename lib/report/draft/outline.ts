import type { Edition } from "@/lib/editions/types";
import { carriedCode } from "../address";
import { formPages, type FormPage } from "../form-pages";
import { isSettled, type Entries } from "../value";
import { carry } from "./carry";

/** Entries with others laid over them. */
export const laidOver = (own: Entries, other: Entries): Entries => new Map([...own, ...other]);

const isFilledIn = (page: FormPage, own: Entries) =>
  page.fields.some(({ code, prefill }) => !prefill && isSettled(own.get(code)));

/** Whether every page that something was filled in on is there still. */
function keepsPages(edition: Edition, own: Entries, outline: Entries): boolean {
  const paths = new Set(formPages(edition, laidOver(own, outline)).map(({ path }) => path));
  return formPages(edition, own).every((page) => paths.has(page.path) || !isFilledIn(page, own));
}

const NOTHING: Entries = new Map();

/**
 * Last year's outline goes along where nobody has changed this year's, and where it drops nothing that
 * is filled in. It becomes the entry at once: a part that was added has no page without it.
 */
export function carriedOutline(
  edition: Edition,
  own: Entries,
  last: Entries,
  fromYear: number,
): Entries {
  const code = edition.outline?.code;
  const before = code && last.get(code);
  if (!before || isSettled(own.get(code))) return NOTHING;
  const carried = carry(before, fromYear);
  const outline = new Map([
    [code, carried],
    [carriedCode(code), carried],
  ]);
  return keepsPages(edition, own, outline) ? outline : NOTHING;
}

/** With the draft goes its outline, unless it was changed since or something was filled in on its parts. */
export function withdrawnOutline(edition: Edition, own: Entries): Entries {
  const code = edition.outline?.code;
  const carried = code && own.get(carriedCode(code));
  if (!carried) return NOTHING;
  const without = new Map([[code, null]]);
  const goes = own.get(code) === carried && keepsPages(edition, own, without);
  return new Map([[carriedCode(code), null], ...(goes ? without : [])]);
}
