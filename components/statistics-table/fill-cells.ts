import { changesTo, undone, type CellChange } from "@/lib/report/bulk-change";
import type { ToldCell } from "@/lib/report/paste/settle-paste";
import type { Value } from "@/lib/report/value";
import type { DeskTools } from "../report-form/desk-context";
import { enter } from "../report-form/use-field";
import type { FiguresInIdle } from "./figures-in-idle";
import type { AskedPaste } from "./paste-figures";

/** What was done to several cells at once, in words, and how to undo it. */
export interface BulkReport {
  readonly said: string;
  /** [] where there is nothing to undo. */
  readonly changes: readonly CellChange[];
  /** Cells of what was pasted that are to be spoken of. */
  readonly told?: readonly ToldCell[];
  /** What a person has to look at before it is filled in. */
  readonly asked?: AskedPaste;
}

export interface FillTools {
  readonly desk: DeskTools;
  readonly figures: FiguresInIdle;
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

export function undoFilling(tools: FillTools, { changes }: BulkReport): BulkReport {
  put(tools, undone(changes, holding(tools)));
  return { said: "已撤销", changes: [] };
}
