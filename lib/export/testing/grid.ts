import type { Layout } from "@/lib/document/layout";
import { linesPerPage } from "@/lib/document/text-area";

/** The official grid in points (GB/T 9704-2012, 5.2), for tests to measure against. */
export const MM = 72 / 25.4;
export const LEFT = 28 * MM;
export const RIGHT = (210 - 26) * MM;
export const CHARACTER = 15.79;

/** The lines of a page in a layout. */
export const gridOf = (layout: Pick<Layout, "pitch" | "marginsMm">) => {
  const { pitch, marginsMm } = layout;
  /** The baseline of a line of the page: the characters stand in the middle of the pitch. */
  const baseline = (line: number): number =>
    marginsMm.top * MM + line * pitch + (pitch - 16) / 2 + 0.88 * 16;
  return {
    linesPerPage: linesPerPage(layout),
    baseline,
    /** The line of the grid, from 0, whose baseline this is. */
    gridLine: (y: number): number => Math.round((y - baseline(0)) / pitch),
  };
};
