import type { Cell, Field, Line, Table } from "@/lib/editions/types";
import { fillTemplate } from "@/lib/report/template";
import { printed, printedField } from "./printed-line";
import type { PrintRules } from "./print-rules";
import type { Entries } from "@/lib/report/value";
import type { DocumentTable, Labelled, TableCell, TableRow } from "./model";
import type { Printing } from "./printing";

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

function labelled(field: Field, { entries, rules, printing }: TableSubject): Labelled {
  const { code, label, unsealedLabel = label } = field;
  const printedLabel = printing.seals ? label : unsealedLabel;
  return { label: `${printedLabel}：`, text: printedField(field, entries, rules), code };
}

/** Whether the printing has the field: it may leave out what is signed by hand. */
const hasField = ({ signature }: Field, { signatures }: Printing): boolean =>
  signatures || !signature;

function footLines({ foot }: Table, subject: TableSubject): readonly (readonly Labelled[])[] {
  return foot
    .map((line) => line.filter((field) => hasField(field, subject.printing)))
    .filter((line) => line.length > 0)
    .map((line) => line.map((field) => labelled(field, subject)));
}

export interface TableSubject {
  readonly entries: Entries;
  readonly year: number;
  readonly rules: PrintRules;
  readonly printing: Printing;
}

/** A table of the form with its figures, as printed. */
export function tableBlock(table: Table, subject: TableSubject): DocumentTable {
  const { entries, year } = subject;
  const { id, name, subtitle, columnsMm, header, lines, head } = table;
  return {
    kind: "table",
    id,
    name,
    ...(subtitle ? { subtitle: fillTemplate(subtitle, new Map([["year", String(year)]])) } : {}),
    columnsMm,
    head: head.map((field) => labelled(field, subject)),
    header: header.map((line) => rowOf(line, entries)),
    rows: lines.map((line) => rowOf(line, entries)),
    foot: footLines(table, subject),
  };
}
