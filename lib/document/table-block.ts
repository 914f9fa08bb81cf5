import type { Cell, Field, Line, Table } from "@/lib/editions/types";
import { kinds } from "@/lib/report/fields/kinds";
import { fillTemplate } from "@/lib/report/template";
import { textOf, type Entries } from "@/lib/report/value";
import type { DocumentTable, Labelled, TableCell, TableRow } from "./model";

/** Canonical text of a field as printed; "" where there is nothing to print. */
export function printed({ code, kind }: Field, entries: Entries): string {
  const value = textOf(entries, code);
  return value === "" ? "" : kinds[kind].print(value);
}

function cellOf(cell: Cell, entries: Entries): TableCell {
  const { role, colSpan = 1, rowSpan = 1 } = cell;
  if (cell.role === "figure") {
    const figure = { role, colSpan, rowSpan, indent: 0, bold: false };
    return cell.field
      ? { ...figure, text: printed(cell.field, entries), code: cell.field.code }
      : { ...figure, text: "" };
  }
  const { text, note, indent = 0, bold = false } = cell;
  return { role, text, ...(note ? { note } : {}), colSpan, rowSpan, indent, bold };
}

const rowOf = ({ id, cells }: Line, entries: Entries): TableRow => ({
  id,
  cells: cells.map((cell) => cellOf(cell, entries)),
});

const labelled = (field: Field, entries: Entries): Labelled => ({
  label: `${field.label}：`,
  text: printed(field, entries),
  code: field.code,
});

/** A table of the form with its figures, as printed. */
export function tableBlock(table: Table, entries: Entries, year: number): DocumentTable {
  const { id, name, subtitle, columnsMm, header, lines, head, foot } = table;
  return {
    kind: "table",
    id,
    name,
    ...(subtitle ? { subtitle: fillTemplate(subtitle, new Map([["year", String(year)]])) } : {}),
    columnsMm,
    head: head.map((field) => labelled(field, entries)),
    header: header.map((line) => rowOf(line, entries)),
    rows: lines.map((line) => rowOf(line, entries)),
    foot: foot.map((line) => line.map((field) => labelled(field, entries))),
  };
}
