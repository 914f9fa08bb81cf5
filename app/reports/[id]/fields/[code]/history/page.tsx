import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { takeNote } from "@/app/form-notes";
import { orNotFound } from "@/app/or-not-found";
import { pageTitle } from "@/app/page-title";
import { one, type Searched } from "@/app/search-params";
import { listFieldHistory, type FieldVersion } from "@/db/field-history";
import { theStore } from "@/db/open";
import { FieldHistory } from "@/components/history/field-history";
import { TextComparison } from "@/components/history/text-comparison";
import { FormNoteBox } from "@/components/ui/form-note";
import { compareInThread } from "@/lib/changes/comparer";
import { valueWords } from "@/lib/changes/value-words";
import type { Field } from "@/lib/editions/types";
import { fieldAt } from "@/lib/report/field-at";
import { openForm } from "../../../form-page";

interface Props extends Searched {
  readonly params: Promise<{ id: string; code: string }>;
}

/** The field, by its address; what lies beside the report (notes aside) has no history of its own. */
async function openField({ params }: Pick<Props, "params">) {
  const { id, code } = await params;
  const open = await openForm(id);
  return { ...open, field: fieldAt(open.edition, code) ?? notFound() };
}

export const generateMetadata = pageTitle(async (props: Props) => {
  const { field, report } = await openField(props);
  return `${field.label}的修改历史 - ${report.year}年年报`;
});

type Pair = readonly [FieldVersion, FieldVersion];

/** The two that the address names, the earlier first; else the last two. */
function pairOf(
  versions: readonly FieldVersion[],
  asked: readonly (string | undefined)[],
): Pair | null {
  const named = versions.filter(({ version }) => asked.includes(String(version)));
  const [later, earlier] = named.length === 2 ? named : versions;
  return later && earlier ? [earlier, later] : null;
}

const linesOf = ({ value }: FieldVersion) => (value ? value.split("\n") : []);

async function comparisonOf(field: Field, [earlier, later]: Pair): Promise<ReactNode> {
  if (field.kind !== "narrative") {
    return <p>{`${valueWords(field, earlier.value)} → ${valueWords(field, later.value)}`}</p>;
  }
  const { code } = field;
  const texts = { code, before: linesOf(earlier), after: linesOf(later) };
  const { narratives } = await compareInThread({ narratives: [texts], lines: [] });
  return <TextComparison paragraphs={narratives.get(code) ?? []} />;
}

async function HistoryPage({ params, searchParams }: Props) {
  const { report, access, field } = await openField({ params });
  const asked = await searchParams;
  const versions = await listFieldHistory(theStore(), report.id, field.code);
  const pair = pairOf(versions, [one(asked.one), one(asked.other)]);
  return (
    <main id="main" className="page">
      <FormNoteBox note={takeNote(asked.note)} />
      <FieldHistory
        reportId={report.id}
        code={field.code}
        name={field.label}
        versions={versions.map((each) => ({ ...each, said: valueWords(field, each.value) }))}
        compared={pair && [pair[0].version, pair[1].version]}
        comparison={pair && (await comparisonOf(field, pair))}
        mayRestore={access.kind === "edit"}
      />
    </main>
  );
}

export default orNotFound(HistoryPage);
