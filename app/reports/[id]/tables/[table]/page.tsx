import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { theStore } from "@/db/open";
import { findLayout } from "@/db/units";
import { pageTitle } from "@/app/page-title";
import { orNotFound } from "@/app/or-not-found";
import { Desk } from "@/components/report-form/desk";
import { ReportFrame } from "@/components/report-form/report-frame";
import { StatisticsTable } from "@/components/statistics-table/statistics-table";
import type { Density } from "@/components/statistics-table/table-tools";
import { figuresOf } from "@/lib/editions/define";
import { blankCustom } from "@/lib/document/layout-sentence";
import { noteCode } from "@/lib/report/address";
import { frameOf } from "../../form-frame";
import { deskOf, formPageTitle, openFormPage, type OpenForm } from "../../form-page";

interface Props {
  readonly params: Promise<{ id: string; table: string }>;
}

export const generateMetadata = pageTitle(async ({ params }: Props) => {
  const { id, table } = await params;
  return formPageTitle(id, `tables/${table}`);
});

/** 紧凑 is a person's choice on this computer; the table's script writes it, and the server draws by it. */
async function densityOf({ actor }: OpenForm): Promise<Density> {
  const name = `nianbao-compact-${actor.accountId}`;
  return { name, isCompact: (await cookies()).get(name)?.value === "1" };
}

async function TablePage({ params }: Props) {
  const { id, table } = await params;
  const open = await openFormPage(id, `tables/${table}`);
  const { page, report, access, lastYear } = open;
  if (page.kind !== "table") notFound();
  const notes = figuresOf(page.table).map(({ code }) => noteCode(code));
  const codes = [...page.fields.map(({ code }) => code), ...notes];
  return (
    <Desk {...deskOf(open, codes)}>
      <ReportFrame {...await frameOf(open)}>
        <StatisticsTable
          reportId={id}
          table={page.table}
          year={report.year}
          access={access}
          entries={open.entries}
          lastYear={lastYear}
          density={await densityOf(open)}
          custom={blankCustom(await findLayout(theStore(), report.unitId))}
        />
      </ReportFrame>
    </Desk>
  );
}

export default orNotFound(TablePage);
