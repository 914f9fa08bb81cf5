import { addressesIn } from "./addresses";

/** A line while it is set. */
export interface Line {
  /** As typed, a code point each. */
  readonly typed: readonly string[];
  /** What each prints as; "" where it goes. The cases put their marks here, one after the other. */
  readonly cells: string[];
  /** Whether the character belongs to an address, which stays as it is. */
  readonly inAddress: readonly boolean[];
}

/** Something that print writes otherwise than it was typed. */
export interface Change {
  /** In UTF-16 units from the start of the text. */
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

export function lineOf(text: string): Line {
  const typed = [...text];
  return { typed, cells: [...typed], inAddress: addressesIn(typed) };
}

export const isChanged = ({ typed, cells }: Line): boolean =>
  cells.some((cell, at) => cell !== typed[at]);

/** Changes that stand side by side are one. `start`: where the line begins in its text. */
export function changesIn({ typed, cells }: Line, start: number): readonly Change[] {
  const changes: { at: number; from: string; to: string }[] = [];
  let at = start;
  let open = false;
  typed.forEach((character, nth) => {
    const [cell = "", last] = [cells[nth], changes[changes.length - 1]];
    const changed = cell !== character;
    if (changed && open && last) {
      last.from += character;
      last.to += cell;
    } else if (changed) {
      changes.push({ at, from: character, to: cell });
    }
    open = changed;
    at += character.length;
  });
  return changes;
}
