import type { CellObject } from "write-excel-file/node";
import { safeText } from "./safe-text";

const NUMBER = /^(?:0|[1-9]\d*)(?:\.(\d+))?$/;

/** A spreadsheet calculates with doubles, which hold any fifteen digits exactly and not every sixteen. */
const EXACT_DIGITS = 15;

/** Text that stays text, even when somebody edits the cell: = + - @ never begin a formula. */
export const textValue = (text: string): CellObject =>
  text === "" ? {} : { value: safeText(text), type: String, format: "@" };

/** A figure as a number that shows the digits it was entered with; text where it would not be exact. */
export function figureValue(text: string): CellObject {
  const decimals = NUMBER.exec(text)?.[1] ?? "";
  const exact = NUMBER.test(text) && text.replace(".", "").length <= EXACT_DIGITS;
  if (!exact) return textValue(text);
  const format = decimals === "" ? "0" : `0.${"0".repeat(decimals.length)}`;
  return { value: Number(text), type: Number, format };
}
