import { Desk } from "@/components/report-form/desk";
import { SaveLine } from "@/components/report-form/save-line";
import { StatisticsTable } from "@/components/statistics-table/statistics-table";
import { figuresOf } from "@/lib/editions/define";
import { tableOf } from "../../../tables/table-of";

interface Props {
  readonly params: Promise<{ cells: string }>;
}

/** The product's own table, with last year beside it and saving, totals and findings alive. */
export default async function Page({ params }: Props) {
  const table = tableOf((await params).cells);
  const fields = [...table.head, ...figuresOf(table), ...table.foot.flat()];
  const entries = fields.map(({ code }) => ({ code, value: null, version: 0 }));
  const lastYear = new Map(figuresOf(table).map(({ code }, at) => [code, String(at * 7)]));
  return (
    <Desk account="bench" userName="bench" person="bench" report="bench" editable entries={entries}>
      <main id="main" className="sheet stack">
        <SaveLine />
        <StatisticsTable
          reportId="none"
          table={table}
          year={2018}
          access={{ kind: "edit" }}
          entries={new Map()}
          density={{ name: "rows", isCompact: false }}
          lastYear={lastYear}
        />
      </main>
    </Desk>
  );
}
