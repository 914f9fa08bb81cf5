import type { Sum, Table } from "@/lib/editions/types";
import { figureColumns, placeCells, type PlacedCell } from "@/lib/report/table-grid";
import { fillTemplate } from "@/lib/report/template";
import type { Entries } from "@/lib/report/value";
import { GridCell } from "./grid-cell";
import { GridColumns } from "./grid-columns";
import { figureCode, type GridFacts } from "./grid-facts";
import { BesideFigure, BesideHeadings } from "./beside-figure";

export interface GridProps {
  readonly table: Table;
  readonly year: number;
  readonly lastYear: Entries | null;
}

function Cells({ cells, facts }: { cells: readonly PlacedCell[]; facts: GridFacts }) {
  return cells.map((placed) => <GridCell key={placed.id} placed={placed} facts={facts} />);
}

/** The printed grid, merged cells and all; the inputs are all of it that needs script. */
export function Grid({ table, year, lastYear }: GridProps) {
  const placed = placeCells(table);
  const sums = new Map(table.sums.map((sum): [string, Sum] => [sum.total, sum]));
  const single = figureColumns(placed).length === 1;
  const facts: GridFacts = { placed, sums, lastYear, single };
  const head = table.header.length;
  const cellsIn = (line: number) => placed.filter(({ row }) => row === line);
  return (
    <table className={single ? (lastYear ? "grid single" : "grid single alone") : "grid several"}>
      <caption>
        {table.name}
        {table.subtitle && fillTemplate(table.subtitle, new Map([["year", String(year)]]))}
      </caption>
      <GridColumns table={table} facts={facts} />
      {head > 0 && (
        <thead>
          {table.header.map(({ id }, at) => (
            <tr key={id}>
              <Cells cells={cellsIn(at)} facts={facts} />
              {single && at === 0 && <BesideHeadings rows={head} lastYear={lastYear} />}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {table.lines.map(({ id }, at) => (
          <tr key={id}>
            <Cells cells={cellsIn(head + at)} facts={facts} />
            {single && (
              <BesideFigure
                code={figureCode(cellsIn(head + at))}
                labelId={cellsIn(head + at)[0]?.id}
                lastYear={lastYear}
              />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
