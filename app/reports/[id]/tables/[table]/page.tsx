import { notFound } from "next/navigation";
import { orNotFound } from "@/app/or-not-found";
import { Desk } from "@/components/report-form/desk";
import { ReportFrame } from "@/components/report-form/report-frame";
import { SaveLine } from "@/components/report-form/save-line";
import { StatisticsTable } from "@/components/statistics-table/statistics-table";
import { figuresOf } from "@/lib/editions/define";
import { noteCode } from "@/lib/report/address";
import { knownEntries, openFormPage } from "../../form-page";

interface Props {
  readonly params: Promise<{ id: string; table: string }>;
}

async function TablePage({ params }: Props) {
  const { id, table } = await params;
  const open = await openFormPage(id, `tables/${table}`);
  const { page, report, actor, progress, lastYear } = open;
  if (page.kind !== "table") notFound();
  const notes = figuresOf(page.table).map(({ code }) => noteCode(code));
  const codes = [...page.fields.map(({ code }) => code), ...notes];
  return (
    <Desk account={actor.accountId} report={id} entries={knownEntries(open, codes)}>
      <ReportFrame report={report} progress={progress} current={page} saveLine={<SaveLine />}>
        <StatisticsTable table={page.table} year={report.year} lastYear={lastYear} />
      </ReportFrame>
    </Desk>
  );
}

export default orNotFound(TablePage);
