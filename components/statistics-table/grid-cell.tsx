import type { Field, TextCell } from "@/lib/editions/types";
import { cellsNaming, type PlacedCell } from "@/lib/report/table-grid";
import { FigureCell } from "./figure-cell";
import type { GridFacts } from "./grid-facts";
import { shownValue } from "@/lib/report/shown-value";

interface GridCellProps {
  readonly placed: PlacedCell;
  readonly facts: GridFacts;
}

export function GridCell({ placed, facts }: GridCellProps) {
  const { cell, rows, columns } = placed;
  if (cell.role !== "figure") return <Heading placed={placed} cell={cell} />;
  const spans = { colSpan: columns, rowSpan: rows };
  if (!cell.field) return <td {...spans} className="none" />;
  return (
    <td {...spans} className="figure">
      <Figure placed={placed} field={cell.field} facts={facts} />
    </td>
  );
}

function Heading({ placed, cell }: { readonly placed: PlacedCell; readonly cell: TextCell }) {
  const { id, rows, columns } = placed;
  const { role, text, note, indent = 0, bold } = cell;
  const content = (
    <>
      {text}
      {note && <span className="note">{note}</span>}
    </>
  );
  const attributes = {
    id,
    colSpan: columns,
    rowSpan: rows,
    className: `${role} indent-${indent}${bold ? " bold" : ""}`,
  };
  if (role === "unit") return <td {...attributes}>{content}</td>;
  const scope =
    role === "columnHeader" ? (columns > 1 ? "colgroup" : "col") : rows > 1 ? "rowgroup" : "row";
  return (
    <th {...attributes} scope={scope}>
      {content}
    </th>
  );
}

interface FigureProps extends GridCellProps {
  readonly field: Field;
}

function Figure({ placed, field: { code }, facts }: FigureProps) {
  const { lastYear, single, sums } = facts;
  const naming = cellsNaming(placed, facts.placed).map(({ id }) => id);
  return (
    <>
      <FigureCell code={code} labelledBy={naming.join(" ")} sum={sums.get(code)} />
      {!single && lastYear && <span className="before">上年 {shownValue(lastYear.get(code))}</span>}
    </>
  );
}
