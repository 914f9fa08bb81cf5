import { notFound } from "next/navigation";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { listFieldHistory, type FieldVersion } from "@/db/field-history";
import { theStore } from "@/db/open";
import { Desk } from "@/components/report-form/desk";
import { FormTop } from "@/components/report-form/form-top";
import { OutlineEditor } from "@/components/report-form/outline-editor";
import { readOutline, type OutlinePart } from "@/lib/report/fields/outline";
import { offeredParts } from "@/lib/report/parts";
import { deskOf, openForm, type OpenForm } from "../form-page";

interface Props {
  readonly params: Promise<{ id: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { report } = await openForm((await params).id);
  return `报告各部分 - ${report.year}年年报`;
});

/** The outlines before this one, the newest first, without what was added and never written in. */
function formerOutlines({ edition, entries }: OpenForm, history: readonly FieldVersion[]) {
  const offered = offeredParts(edition);
  const isWorthIt = ({ key }: OutlinePart) =>
    offered.some((part) => part.key === key) || Boolean(entries.get(`section.${key}`));
  const saved = history.flatMap(({ value }) => (value ? [readOutline(value)] : []));
  return [...saved.map((parts) => parts.filter(isWorthIt)), offered];
}

async function PartsPage({ params }: Props) {
  const { id } = await params;
  const open = await openForm(id);
  const { edition } = open;
  if (!edition.outline) notFound();
  const history = await listFieldHistory(theStore(), id, edition.outline.code);
  const matters = edition.matters.map(({ text }) => text);
  return (
    <Desk {...deskOf(open, [edition.outline.code])}>
      <main id="main" className="page">
        <div className="sheet stack">
          <FormTop access={open.access} reportId={open.report.id} />
          <h1>报告各部分</h1>
          <p>
            {open.access.kind === "edit" && "标题可以改，部分可以增减、调整先后，序号自动排。"}
            无论怎样分，下面几件事都要写到：
          </p>
          <ul className="matters">
            {matters.map((matter) => (
              <li key={matter}>{matter}</li>
            ))}
          </ul>
          <OutlineEditor
            field={edition.outline}
            offered={offeredParts(edition)}
            formers={formerOutlines(open, history)}
          />
          <p className="row">
            <a href={`/reports/${id}/fields/${edition.outline.code}/history`}>修改历史</a>
            <a href={`/reports/${id}`}>回概览</a>
          </p>
        </div>
      </main>
    </Desk>
  );
}

export default orNotFound(PartsPage);
