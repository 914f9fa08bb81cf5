/** The official grid in points (GB/T 9704-2012, 5.2), for tests to measure against. */
export const MM = 72 / 25.4;
export const LEFT = 28 * MM;
export const RIGHT = (210 - 26) * MM;
export const CHARACTER = 15.79;
export const PITCH = 28.95;

/** The baseline of a line of the page: the characters stand in the middle of the pitch. */
export const baseline = (line: number): number =>
  37 * MM + line * PITCH + (PITCH - 16) / 2 + 0.88 * 16;

/** The line of the grid, from 0, whose baseline this is. */
export const gridLine = (y: number): number => Math.round((y - baseline(0)) / PITCH);
