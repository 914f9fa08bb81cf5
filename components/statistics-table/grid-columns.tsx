import type { Table } from "@/lib/editions/types";
import type { GridFacts } from "./grid-facts";

/**
 * Widths as HTML attributes: an inline style would need a hole in the content security policy. With
 * one column of figures its own and its neighbours' widths are fixed and the label takes the rest;
 * with several they are shared out as in print.
 */
export function GridColumns({
  table,
  facts,
}: {
  readonly table: Table;
  readonly facts: GridFacts;
}) {
  const { placed, single, lastYear } = facts;
  const total = table.columnsMm.reduce((sum, width) => sum + width, 0);
  const role = (at: number) =>
    placed.find(({ cell, column }) => column === at && /^(figure|unit)$/.test(cell.role))?.cell
      .role;
  return (
    <colgroup>
      {table.columnsMm.map((width, at) =>
        single ? (
          <col key={at} className={role(at)} />
        ) : (
          <col key={at} width={`${((width / total) * 100).toFixed(2)}%`} />
        ),
      )}
      {single && lastYear && <col className="before" />}
      {single && lastYear && <col className="change" />}
      {single && <col className="more" />}
    </colgroup>
  );
}
