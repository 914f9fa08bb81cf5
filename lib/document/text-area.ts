import type { Layout } from "./layout";

/** 版心 between the margins, in mm: 156 wide whatever the layout, 225 high where it is the official one (GB/T 9704-2012, 5.2.1). */
export const TEXT_WIDTH_MM = 156;

const PAGE_HEIGHT_MM = 297;

/** How many characters of body text stand on a line, and lines on a page (5.2.3). */
export const LINE_CHARACTERS = 28;
export const PAGE_LINES = 22;

/** The height of the text area in points. */
export const textHeight = ({ marginsMm: { top, bottom } }: Pick<Layout, "marginsMm">): number =>
  ((PAGE_HEIGHT_MM - top - bottom) / 25.4) * 72;

/** How many whole lines of text stand on a full page. */
export const linesPerPage = (layout: Pick<Layout, "marginsMm" | "pitch">): number =>
  Math.floor(textHeight(layout) / layout.pitch);
