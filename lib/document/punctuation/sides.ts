import { sideOf, type Side } from "./characters";
import type { Line } from "./line";

/** What stands on either side of each character, quotation marks, spaces and other marks looked through. */
export interface Sides {
  /** "through" where there is nothing but the line's end. */
  readonly left: readonly Side[];
  readonly right: readonly Side[];
}

/** Each side is found by one walk, so that a long row of marks costs no more than as much text. */
export function sidesOf({ cells }: Line): Sides {
  const own = cells.map((cell) => sideOf(cell));
  const [left, right] = [[...own], [...own]];
  let seen: Side = "through";
  for (const [at, side] of own.entries()) {
    left[at] = seen;
    if (side !== "through") seen = side;
  }
  seen = "through";
  for (let at = own.length - 1; at >= 0; at -= 1) {
    right[at] = seen;
    const side = own[at] ?? "through";
    if (side !== "through") seen = side;
  }
  return { left, right };
}
