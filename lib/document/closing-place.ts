import type { Closing } from "./model";
import { breakAtWords } from "./break-at-words";
import { emWidth } from "./em-width";

/** How far 署名 and 成文日期 end from the right edge of the text area, in characters of body text. */
export interface ClosingPlace {
  readonly unit: number;
  readonly date: number;
}

/** The unit stands centred over a date that ends four characters from the edge (7.3.5.1). */
function sealed(unit: number, date: number): ClosingPlace {
  const beside = Math.max(0, 4 + (date - unit) / 2);
  return { unit: beside, date: beside + (unit - date) / 2 };
}

/**
 * The unit ends two characters from the edge and the date begins two characters to the right of it;
 * a date longer than the unit ends two from the edge itself, and the unit gives way (7.3.5.2).
 */
function unsealed(unit: number, date: number): ClosingPlace {
  return date > unit ? { unit: 4 + date - unit, date: 2 } : { unit: 2, date: unit - date };
}

/** 署名 too long for a line of so many characters stands on several, broken where words end. */
export const closingUnitLines = ({ unit }: Closing, lineCharacters: number): readonly string[] =>
  breakAtWords(unit, lineCharacters - 2);

/** `lineCharacters` is how many characters a line holds; the widest line of a long unit counts. */
export function closingPlace(closing: Closing, lineCharacters: number): ClosingPlace {
  const unit = Math.max(...closingUnitLines(closing, lineCharacters).map(emWidth));
  const date = emWidth(closing.date);
  return closing.sealed ? sealed(unit, date) : unsealed(unit, date);
}
