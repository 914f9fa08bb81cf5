import type { Edition, Field, Line, Table } from "@/lib/editions/types";
import { formPages } from "@/lib/report/form-pages";
import { cellsNaming, placeCells, type PlacedCell } from "@/lib/report/table-grid";
import type { Entries } from "@/lib/report/value";

/** What can be asked of somebody else: a figure of a table, or the text of a part. */
export interface Askable {
  readonly field: Field;
  /** Its row's label, and its column's where the table has several. */
  readonly label: string;
  /** The lines that it stands below in the printed outline, outermost first. */
  readonly headings: readonly string[];
  /** 指标解释, or what a part is to say: a paragraph each. */
  readonly explanation: readonly string[];
  /** How far it is printed from the left, in characters. */
  readonly depth: number;
}

/** A printed line, or one of its columns. */
export interface AskableLine {
  readonly text: string;
  readonly depth: number;
  /** null where it is a heading only. */
  readonly askable: Askable | null;
  /** The fields of all lines that stand below it in the outline. */
  readonly below: readonly string[];
}

/** A table, or the parts in prose together. */
export interface AskableGroup {
  readonly name: string;
  readonly lines: readonly AskableLine[];
}

interface OpenLine {
  readonly text: string;
  readonly depth: number;
  readonly below: string[];
}

/** What is printed small behind the label counts among what explains it. */
function explanationOf({ cells, counts, countsNot }: Line): readonly string[] {
  const notes = cells.map((cell) => ("text" in cell ? cell.note : undefined));
  const said = [...notes, counts && `计入：${counts}`, countsNot && `不计：${countsNot}`];
  return said.flatMap((each) => (each ? [each] : []));
}

function labelOf(figure: PlacedCell, placed: readonly PlacedCell[]): string {
  return cellsNaming(figure, placed)
    .flatMap(({ cell }) => ("text" in cell && cell.role !== "unit" ? [cell.text] : []))
    .join("·");
}

function labelIn(cells: readonly PlacedCell[]): { readonly text: string; readonly depth: number } {
  const name = cells.find(({ cell }) => cell.role === "rowHeader")?.cell;
  return name && "text" in name
    ? { text: name.text, depth: name.indent ?? 0 }
    : { text: "", depth: 0 };
}

function tableLines(table: Table): readonly AskableLine[] {
  const placed = placeCells(table);
  const above: OpenLine[] = [];
  return table.lines.flatMap((line, at): AskableLine[] => {
    const cells = placed.filter(({ row }) => row === table.header.length + at);
    const { text, depth } = labelIn(cells);
    while ((above[above.length - 1]?.depth ?? -1) >= depth) above.pop();
    const headings = above.map((heading) => heading.text);
    const askables = cells.flatMap((figure): Askable[] => {
      const field = figure.cell.role === "figure" ? figure.cell.field : null;
      const label = labelOf(figure, placed);
      const explanation = explanationOf(line);
      return field ? [{ field, label, headings, explanation, depth }] : [];
    });
    above.forEach(({ below }) => below.push(...askables.map(({ field }) => field.code)));
    if (text === "" && askables.length === 0) return [];
    const below: string[] = [];
    above.push({ text, depth, below });
    if (askables.length === 0) return [{ text, depth, askable: null, below }];
    return askables.map((askable) => ({ text: askable.label, depth, askable, below }));
  });
}

/** All that one report can ask of others: the figures first, since the texts quote them. */
export function askableGroups(edition: Edition, entries: Entries): readonly AskableGroup[] {
  const pages = formPages(edition, entries);
  const tables = pages.flatMap((page) =>
    page.kind === "table" ? [{ name: page.name, lines: tableLines(page.table) }] : [],
  );
  const texts = pages.flatMap((page): AskableLine[] => {
    if (page.kind !== "narrative") return [];
    const explanation = page.part.section?.guidance ?? [];
    const { field, name: label } = page;
    const askable = { field, label, headings: [], explanation, depth: 0 };
    return [{ text: label, depth: 0, askable, below: [] }];
  });
  return [...tables, { name: "正文各部分", lines: texts }].filter(({ lines }) => lines.length > 0);
}

/** What can be asked, by code, in printed order. */
export function askablesIn(groups: readonly AskableGroup[]): ReadonlyMap<string, Askable> {
  const lines = groups.flatMap((group) => group.lines);
  return new Map(lines.flatMap(({ askable }) => (askable ? [[askable.field.code, askable]] : [])));
}
