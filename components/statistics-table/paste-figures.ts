import type { PastedCell } from "@/lib/report/paste/plan";
import { planPaste, type Pasted } from "@/lib/report/paste/plan-paste";
import { readClipboard } from "@/lib/report/paste/read-clipboard";
import { isNothing } from "@/lib/report/paste/rows";
import { filledAmong, settlePaste, type ToldCell } from "@/lib/report/paste/settle-paste";
import { readFigure } from "@/lib/report/read-figure";
import { figuresIn, type TableShape } from "@/lib/report/table-shape";
import { copiedTables } from "../ui/copied-tables";
import { OUT } from "./filter-rows";
import { fillCells, type BulkReport, type FillTools } from "./fill-cells";

export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** A block that is in doubt, and the figure that had the cursor when it came. */
export interface AskedPaste {
  readonly pasted: Pasted;
  readonly at: string;
}

/** Fills in what of a block has a place, and tells of what was left out, row by row. */
export function fillPasted(
  tools: FillTools,
  shape: TableShape,
  cells: readonly PastedCell[],
): BulkReport {
  const { values, told } = settlePaste(shape, cells);
  const left = told.filter(({ filled }) => !filled).length;
  const over = filledAmong(values.keys(), (code) => tools.desk.saver.shown(code));
  const said = [
    `填入 ${values.size} 格`,
    ...(over > 0 ? [`其中 ${over} 格原来有数`] : []),
    ...(left > 0 ? [`没有填 ${left} 处`] : []),
  ];
  return { ...fillCells(tools, values, said.join("，")), told };
}

/** Fills a pasted block in where nothing about it is in doubt; else nothing is filled in before it was looked at. */
export function pasteFigures(tools: FillTools, { text, html }: Clipboard, at: string): BulkReport {
  const { shape } = tools.figures.facts;
  const isFiltered = document.querySelector(`.table-area .${OUT}`) !== null;
  const pasted = { ...readClipboard(text, html ? copiedTables(html).tables : []), isFiltered };
  const { cells, doubts } = planPaste(pasted, shape, at);
  if (pasted.rows.flat().every(isNothing))
    return { said: "粘贴的都是空格，没有可填的", changes: [] };
  if (doubts.length > 0) return { said: "", changes: [], asked: { pasted, at } };
  return fillPasted(tools, shape, cells);
}

/** 就填这一格: puts one that was left out into its figure's cell all the same, so that it is undone with the others. */
export function fillLeftOut(
  tools: FillTools,
  shape: TableShape,
  report: BulkReport,
  { id, text, code }: ToldCell & { readonly code: string },
): BulkReport {
  const figure = figuresIn(shape).find((each) => each.code === code);
  const read = figure && readFigure(figure, text);
  const filled = fillCells(tools, new Map([[code, read?.ok ? read.value : text]]), "");
  const [change] = filled.changes;
  const before = report.changes.find((each) => each.code === code)?.before;
  const merged = change && { ...change, before: before === undefined ? change.before : before };
  return {
    said: `${report.said}，又填了 1 格`,
    changes: [...report.changes.filter((each) => each.code !== code), ...(merged ? [merged] : [])],
    told: report.told?.filter((each) => each.id !== id) ?? [],
  };
}
