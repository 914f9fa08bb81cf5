import { sideOf, type Side } from "./characters";
import type { Line } from "./line";

/** What stands on either side of each character, quotation marks, spaces and other marks looked through. */
export interface Sides {
  /** "through" where there is nothing but the line's end. */
  readonly left: readonly Side[];
  readonly right: readonly Side[];
  /** The nearest words, whatever figures and marks are between. */
  readonly wordsLeft: readonly Side[];
  readonly wordsRight: readonly Side[];
}

const isMark = (side: Side): boolean => side === "through";
const isNoWord = (side: Side): boolean => side !== "chinese" && side !== "latin";

/** (a) is a list's number, as (1) is. */
const isLetterAlone = (cells: readonly string[], at: number): boolean =>
  /^[(（]$/.test(cells[at - 1] ?? "") && /^[)）]$/.test(cells[at + 1] ?? "");

/** For each place, the nearest side before it that is not looked through. */
function nearest(own: readonly Side[], isThrough: (side: Side) => boolean): Side[] {
  let seen: Side = "through";
  return own.map((side) => {
    const before = seen;
    if (!isThrough(side)) seen = side;
    return before;
  });
}

/** Each side is found by one walk, so that a long row of marks costs no more than as much text. */
export function sidesOf({ cells }: Line): Sides {
  const own = cells.map((cell, at) => {
    const side = sideOf(cell);
    return side === "latin" && isLetterAlone(cells, at) ? "digit" : side;
  });
  const reversed = [...own].reverse();
  return {
    left: nearest(own, isMark),
    right: nearest(reversed, isMark).reverse(),
    wordsLeft: nearest(own, isNoWord),
    wordsRight: nearest(reversed, isNoWord).reverse(),
  };
}
