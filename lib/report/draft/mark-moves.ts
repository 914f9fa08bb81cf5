import type { OpenMark } from "./open-marks";

/** An open mark and the field that it stands in. */
export interface PlacedMark extends OpenMark {
  readonly code: string;
}

/** Where the cursor is: a field, and what is selected of its text. */
export interface Cursor {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** The mark that the cursor is in, if it is in one. */
export function markAt(marks: readonly PlacedMark[], cursor: Cursor): PlacedMark | undefined {
  const { code, from, to } = cursor;
  return marks.find(
    (mark) => mark.code === code && mark.start <= from && from < mark.end && to <= mark.end,
  );
}

/** Whether one sees that a mark is meant: a cursor that has only just come to where it begins means nothing yet. */
export function isMeant({ start, kind }: PlacedMark, { from, to }: Cursor): boolean {
  return kind === "text" || from > start || to > from;
}

/** Among marks in the order of the page: the first behind the cursor, or the last before it; around the ends. */
export function nextMark(
  marks: readonly PlacedMark[],
  codes: readonly string[],
  cursor: Cursor,
  step: 1 | -1,
): PlacedMark | undefined {
  const here = markAt(marks, cursor);
  const [field, from] = [codes.indexOf(cursor.code), here?.start ?? cursor.from];
  const isBehind = ({ code, start }: PlacedMark) =>
    codes.indexOf(code) > field || (code === cursor.code && start >= from);
  const others = marks.filter((mark) => mark !== here);
  const first = others.findIndex(isBehind);
  const behind = first < 0 ? others.length : first;
  const at = step > 0 ? behind : behind - 1;
  return others[(at + others.length) % others.length] ?? here;
}
