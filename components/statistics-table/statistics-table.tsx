import type { Field, Table } from "@/lib/editions/types";
import type { Access } from "@/lib/report/access";
import { shapeOf } from "@/lib/report/shape-of";
import { readTable } from "@/lib/report/table-reading";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { BLANK, type Entries } from "@/lib/report/value";
import { LineControl } from "../report-form/line-control";
import { Grid } from "./grid";
import { KeyHelp } from "./key-help";
import "./statistics-table.css";
import "./table-bar.css";
import "./grid.css";
import "./figure.css";
import "./figure-columns.css";
import "./rows.css";
import "./dock.css";
import "./paste-preview.css";
import { TableBar } from "./table-bar";
import { TableIndex } from "./table-index";
import { TableChoices, TableTools, type Density } from "./table-tools";
import { TableDesk } from "./table-desk";

export interface StatisticsTableProps {
  readonly reportId: string;
  readonly table: Table;
  readonly year: number;
  readonly access: Access;
  /** What is stored, by code. */
  readonly entries: Entries;
  /** Last year's values by code; null where there is no report of last year on the same form. */
  readonly lastYear: Entries | null;
  /** How the district wants figures filled in that did not happen or do not exist. */
  readonly custom?: string | undefined;
  readonly density: Density;
}

/** Whether each line stands by itself, so that others can be taken out of sight around it. */
const standsByLines = (table: Table) =>
  table.lines.every(({ cells }) => cells.every(({ rowSpan = 1 }) => rowSpan === 1));

type AboveProps = StatisticsTableProps & { readonly shape: TableShape };

function AboveTable({ reportId, table, access, lastYear, density, shape }: AboveProps) {
  const isEdited = access.kind === "edit";
  const filters = standsByLines(table) ? (lastYear ? "all" : "missing") : "none";
  return (
    <>
      <TableChoices {...density} />
      <TableBar />
      <TableTools
        {...{ isEdited, filters }}
        hasBlankBefore={figuresIn(shape).some(({ code }) => lastYear?.get(code) === BLANK)}
        help={
          <>
            <a className="button plain" href={`/reports/${reportId}/gathering`}>
              收集数据
            </a>
            {isEdited && <KeyHelp />}
          </>
        }
      />
      <TableIndex table={table} shape={shape} />
    </>
  );
}

/**
 * A statistics table of the form, to be filled in: its head, the printed grid, its foot. Stands
 * within a Desk that knows the table's fields and the notes of its figures.
 */
export function StatisticsTable(props: StatisticsTableProps) {
  const { reportId, table, year, access, entries, lastYear, custom } = props;
  const shape = shapeOf(table, year);
  const isEdited = access.kind === "edit";
  const labelled = (field: Field) => (
    <LineControl key={field.code} field={field} lastYear={lastYear?.get(field.code) ?? undefined} />
  );
  return (
    <section className="statistics" aria-label={table.name}>
      {table.head.length > 0 && <div className="around">{table.head.map(labelled)}</div>}
      <p className="custom small">
        {custom} {isEdited && "没有发生请填 0；确无此项选“留空”（在格中按 F8）。"}
        指标解释供参考，以主管部门当年的口径为准。
      </p>
      <TableDesk
        reportId={reportId}
        shape={shape}
        lastYear={lastYear}
        first={readTable(shape, lastYear, (code) => entries.get(code) ?? null)}
        bar={<AboveTable {...props} shape={shape} />}
      >
        <Grid table={table} year={year} lastYear={lastYear} />
      </TableDesk>
      {table.foot.map((fields) => (
        <div key={fields[0]?.code} className="around">
          {fields.map(labelled)}
        </div>
      ))}
    </section>
  );
}
