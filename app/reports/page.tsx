import type { Metadata } from "next";
import { theStore } from "@/db/open";
import { ReportList } from "@/components/report-list/report-list";
import { FormNoteBox } from "@/components/ui/form-note";
import { officesOf } from "@/lib/report/permissions";
import { takeNote } from "../form-notes";
import { orNotFound } from "../or-not-found";
import { requireActor } from "../require-actor";
import type { Searched } from "../search-params";
import { unitReports } from "./unit-reports";

export const metadata: Metadata = { title: "本单位年报" };

async function ReportsPage({ searchParams }: Searched) {
  const { note } = await searchParams;
  const actor = await requireActor();
  const units = await unitReports(theStore(), actor);
  const takesFilings = officesOf(actor).length > 0;
  return (
    <main id="main" className="page stack">
      <h1>本单位年报</h1>
      <FormNoteBox note={takeNote(note)} />
      {units.length === 0 && takesFilings && (
        <p className="sheet">
          下级单位报送给您的年报，在<a href="/filings">报送来的年报</a>里。
        </p>
      )}
      {units.length === 0 && !takesFilings && (
        <p className="sheet">这里列出本单位的年报。您的账号还没有加入任何单位，请联系管理员。</p>
      )}
      {units.map((unit) => (
        <ReportList key={unit.unitId} unit={unit} />
      ))}
    </main>
  );
}

export default orNotFound(ReportsPage);
