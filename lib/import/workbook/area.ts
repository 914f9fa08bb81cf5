/** A square of cells of a spreadsheet, counted from 0, its ends included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const LETTERS = 26;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
}

/** D5 or D5:E6, as spreadsheets write them; null where it is neither. */
export function readArea(written: string): Area | null {
  const [, from = "", top = "", to = from, bottom = top] =
    /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/.exec(written) ?? [];
  if (from === "") return null;
  return {
    ...{ top: Number(top) - 1, bottom: Number(bottom) - 1 },
    ...{ left: columnOf(from), right: columnOf(to) },
  };
}

export const contains = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
