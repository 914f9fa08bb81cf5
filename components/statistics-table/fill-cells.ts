import { changesTo, takeBack, undone, type CellChange } from "@/lib/report/bulk-change";
import type { ToldCell } from "@/lib/report/paste/settle-paste";
import { figuresIn } from "@/lib/report/table-shape";
import { ABSENT, BLANK, type Value } from "@/lib/report/value";
import type { DeskTools } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import type { FiguresInIdle } from "./figures-in-idle";
import { goToShown } from "./filter-rows";
import type { AskedPaste } from "./paste-figures";
import type { UndoLog } from "./undo-log";

/** What was done to several cells at once, in words, and how to undo it. */
export interface BulkReport {
  readonly said: string;
  /** [] where there is nothing to undo. */
  readonly changes: readonly CellChange[];
  /** Cells of what was pasted that are to be spoken of. */
  readonly told?: readonly ToldCell[];
  /** What a person has to look at before it is filled in. */
  readonly asked?: AskedPaste;
  /** What can be undone after it. */
  readonly earlier?: BulkReport | null;
}

export interface FillTools {
  readonly desk: DeskTools;
  readonly figures: FiguresInIdle;
  readonly log: UndoLog;
}

/** Fills cells and says so in words. */
export type Fill = (values: ReadonlyMap<string, Value>, said: string) => void;

function put({ desk, figures }: FillTools, values: ReadonlyMap<string, Value>): void {
  for (const [code, value] of values) enter(desk, code, value);
  figures.readNow();
  void desk.saver.flush();
}

const holding =
  ({ desk }: FillTools) =>
  (code: string) =>
    desk.saver.shown(code);

export function fillCells(
  tools: FillTools,
  values: ReadonlyMap<string, Value>,
  said: string,
): BulkReport {
  const changes = changesTo(values, holding(tools));
  put(tools, values);
  return { said, changes };
}

/** Answers with what can be undone next, so that one key after another is taken back. */
export function undoFilling(tools: FillTools, { changes, earlier }: BulkReport): BulkReport {
  put(tools, undone(changes, holding(tools)));
  return earlier ?? { said: "已撤销", changes: [] };
}

/** Ctrl+Z: takes the last step back and goes to its cell; answers with what there is to say then. */
export function undoLast(tools: FillTools, report: BulkReport | null): BulkReport | null {
  const back = takeBack(tools.log.steps, holding(tools));
  if (!back) return report;
  put(tools, back.values);
  const [code = ""] = back.values.keys();
  goToShown(code);
  return report?.changes === back.step
    ? (report.earlier ?? { said: "已撤销", changes: [] })
    : report;
}

/** Makes one cell 留空 by a key; what it held is said, and comes back with Ctrl+Z. */
export function leaveBlank(
  tools: FillTools,
  code: string,
  earlier: BulkReport | null,
): BulkReport | null {
  const held = holding(tools)(code);
  if (!tools.desk.editable || held === BLANK) return earlier;
  const { label } = figuresIn(tools.figures.facts.shape).find((one) => one.code === code) ?? {};
  const said = `已留空：${label ?? ""}${held === ABSENT ? "" : `（原来是 ${held}）`}`;
  return { ...fillCells(tools, new Map([[code, BLANK]]), said), earlier };
}
