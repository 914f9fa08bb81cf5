import { breakAtWords } from "./break-at-words";

/** 156 mm hold twenty characters of 22 pt. */
const LINE_CHARACTERS = 20;

/** The title's lines: the unit above, what it reports below, words kept whole (GB/T 9704-2012, 7.3.1). */
export function titleLines(title: string, unit: string, year: number): readonly string[] {
  if (title.length <= LINE_CHARACTERS) return [title];
  const atYear = title.search(new RegExp(`(关于)?${year}年`));
  const start = title.startsWith(unit) ? unit.length : atYear;
  const pieces = start > 0 ? [title.slice(0, start), title.slice(start)] : [title];
  return pieces.flatMap((piece) => breakAtWords(piece, LINE_CHARACTERS)).map((line) => line.trim());
}
