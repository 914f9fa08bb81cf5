import { notFound } from "next/navigation";
import { theStore } from "@/db/open";
import { openReport } from "@/app/open-report";
import { orNotFound } from "@/app/or-not-found";
import { requireActor } from "@/app/require-actor";
import { Desk } from "@/components/report-form/desk";
import { OutlineEditor } from "@/components/report-form/outline-editor";
import { SaveLine } from "@/components/report-form/save-line";
import { offeredParts } from "@/lib/report/parts";
import { knownEntries } from "../form-page";

interface Props {
  readonly params: Promise<{ id: string }>;
}

async function PartsPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const open = await openReport(actor, theStore(), id);
  const { edition } = open;
  if (!edition.outline) notFound();
  const matters = edition.matters.map(({ text }) => text);
  return (
    <Desk
      account={actor.accountId}
      report={id}
      entries={knownEntries(open, [edition.outline.code])}
    >
      <main id="main" className="page">
        <div className="sheet stack">
          <SaveLine />
          <h1>报告各部分</h1>
          <p>标题可以改，部分可以增减、调整先后，序号自动排。无论怎样分，下面几件事都要写到：</p>
          <ul className="matters">
            {matters.map((matter) => (
              <li key={matter}>{matter}</li>
            ))}
          </ul>
          <OutlineEditor field={edition.outline} offered={offeredParts(edition)} />
          <a href={`/reports/${id}`}>回概览</a>
        </div>
      </main>
    </Desk>
  );
}

export default orNotFound(PartsPage);
