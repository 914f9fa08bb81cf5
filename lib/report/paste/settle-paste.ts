import { readFigure, type ReadFigure } from "../read-figure";
import type { TableShape } from "../table-shape";
import { isSettled, BLANK, type Value } from "../value";
import type { PastedCell } from "./plan";
import { isNothing } from "./rows";

/** A cell of a block of which there is something to say: it was left out, or understood in a way that shows. */
export interface ToldCell {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly why: string;
  /** The figure it was for; null where it has no place. */
  readonly code: string | null;
  readonly filled: boolean;
}

export interface Settled {
  readonly values: ReadonlyMap<string, Value>;
  readonly told: readonly ToldCell[];
}

const EMPTY = "空着，没有动";

/** What a cell would put into its place; null where it has none, or is empty. */
export function readCell(
  { lines }: TableShape,
  { line, column, text }: Pick<PastedCell, "line" | "column" | "text">,
): ReadFigure | null {
  const figure = line === null ? null : lines[line]?.figures[column];
  return figure && !isNothing(text) ? readFigure(figure, text) : null;
}

/** Reads the cells that have a place; what is empty or cannot be read leaves its place as it is. */
export function settlePaste(shape: TableShape, cells: readonly PastedCell[]): Settled {
  const values = new Map<string, Value>();
  const told: ToldCell[] = [];
  for (const cell of cells) {
    const { id, name, text, line, column, why } = cell;
    const figure = line === null ? null : shape.lines[line]?.figures[column];
    const tell = (reason: string, filled = false) =>
      told.push({
        ...{ id, text, why: reason, filled },
        ...{ name: figure?.label ?? name, code: figure?.code ?? null },
      });
    if (!figure) {
      tell(why ?? "没有填");
      continue;
    }
    const read = readCell(shape, cell);
    if (!read) tell(EMPTY);
    else if (!read.ok) tell(read.message);
    else {
      values.set(figure.code, read.value);
      if (read.note) tell(read.note, true);
    }
  }
  return { values, told };
}

/** How many of the cells hold a figure already. */
export const filledAmong = (codes: Iterable<string>, held: (code: string) => Value): number =>
  [...codes].filter((code) => {
    const value = held(code);
    return isSettled(value) && value !== BLANK;
  }).length;
