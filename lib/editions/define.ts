import type { Edition, Field, FigureCell, LabelVariant, Line, Sum, Table } from "./types";

type FieldOptions = Partial<Omit<Field, "code" | "kind" | "label">>;

/** A required field; `options` says otherwise. */
export function field(
  code: string,
  kind: Field["kind"],
  label: string,
  options: FieldOptions = {},
): Field {
  return { code, kind, label, required: true, ...options };
}

export interface RowOptions {
  /** Printed after the label in smaller type. */
  readonly note?: string;
  readonly counts?: string;
  readonly countsNot?: string;
}

/** Rows of a table that has 统计指标, 单位 and one figure column: built within `statisticsTable`. */
export interface StatisticsRow extends RowOptions {
  readonly id: string;
  readonly label: string;
  /** Null for a heading row, which takes no figure. */
  readonly unit: string | null;
  /** Depth in the printed outline, from 1. */
  readonly level: number;
}

export function heading(id: string, level: number, label: string): StatisticsRow {
  return { id, label, unit: null, level };
}

export function indicator(
  id: string,
  level: number,
  label: string,
  unit: string,
  options: RowOptions = {},
): StatisticsRow {
  return { id, label, unit, level, ...options };
}

const AMONG = "其中：";
const NUMBERED = /^([（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d+[.．、])/;

/** Rows that follow 其中： without a number of their own stand under its first word. */
function hangsUnderAmong(rows: readonly StatisticsRow[], at: number): boolean {
  const row = rows[at];
  if (!row || row.label.startsWith(AMONG) || NUMBERED.test(row.label)) {
    return false;
  }
  const before = rows.slice(0, at).filter((other) => other.level <= row.level);
  const group = before.slice(before.findLastIndex((other) => other.level < row.level) + 1);
  return group.some((other) => other.label.startsWith(AMONG));
}

function statisticsLine(table: string, rows: readonly StatisticsRow[], at: number): Line[] {
  const row = rows[at];
  if (!row) return [];
  const { id, label, unit, level, note, ...explanation } = row;
  const figure: FigureCell = {
    role: "figure",
    field:
      unit === null
        ? null
        : field(`${table}.${id}`, unit === "万元" ? "money" : "count", label, { unit }),
  };
  const indent = level - 1 + (hangsUnderAmong(rows, at) ? AMONG.length : 0);
  return [
    {
      id,
      ...explanation,
      cells: [
        { role: "rowHeader", text: label, indent, bold: unit === null, ...(note ? { note } : {}) },
        { role: "unit", text: unit ?? "——" },
        figure,
      ],
    },
  ];
}

/** The lines of a statistics table with one figure column. */
export function statisticsLines(table: string, rows: readonly StatisticsRow[]): readonly Line[] {
  return rows.flatMap((_, at) => statisticsLine(table, rows, at));
}

/** A total and its parts, by the ids of rows of one table. */
export function sum(
  table: string,
  id: string,
  total: string,
  parts: readonly string[],
  text: string,
): Sum {
  return { id, total: `${table}.${total}`, parts: parts.map((part) => `${table}.${part}`), text };
}

/** All tables in printed order: those of the sections, then the attachments. */
export function tablesOf(edition: Edition): readonly Table[] {
  return [
    ...edition.sections.flatMap(({ content }) => (content.kind === "tables" ? content.tables : [])),
    ...edition.attachments,
  ];
}

/** The words of other printings, of all tables. */
export const variantsOf = (edition: Edition): readonly LabelVariant[] =>
  tablesOf(edition).flatMap(({ labelVariants }) => labelVariants ?? []);

/** The figures of a table in printed order. */
export function figuresOf(table: Table): readonly Field[] {
  return table.lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.role === "figure" && cell.field ? [cell.field] : [])),
  );
}

/** Every field that the form itself names, in printed order. Parts added by a unit are not among them. */
export function fieldsOf(edition: Edition): readonly Field[] {
  return [
    edition.title,
    ...edition.preface.parts,
    edition.preface.free,
    ...(edition.outline ? [edition.outline] : []),
    ...edition.sections.flatMap(({ content }) =>
      content.kind === "narrative" ? [content.field] : [],
    ),
    ...tablesOf(edition).flatMap((table) => [
      ...table.head,
      ...figuresOf(table),
      ...table.foot.flat(),
    ]),
    edition.closing.unit,
    edition.closing.date,
    edition.closing.seal,
  ];
}

/** Checks what types cannot: every code stands once, every sum names figures. Throws naming the culprit. */
export function edition(definition: Edition): Edition {
  const codes = new Set<string>();
  for (const { code } of fieldsOf(definition)) {
    if (codes.has(code)) throw new Error(`edition ${definition.id}: ${code} stands twice`);
    codes.add(code);
  }
  for (const table of tablesOf(definition)) {
    const figures = new Set(figuresOf(table).map(({ code }) => code));
    for (const { id, total, parts } of table.sums) {
      const stray = [total, ...parts].find((code) => !figures.has(code));
      if (stray) throw new Error(`edition ${definition.id}: ${id} names ${stray}, not a figure`);
    }
  }
  return definition;
}
