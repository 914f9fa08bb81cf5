import { titlePitchOf, type Layout } from "@/lib/document/layout";
import { LINE_CHARACTERS } from "@/lib/document/text-area";
import type { Printing } from "@/lib/document/printing";

/**
 * The official layout in Word's units (GB/T 9704-2012, 5 and 7). Lengths are twips, a twentieth of a
 * point, unless a name says otherwise; type sizes are half-points.
 */
export const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

export const PAGE = { width: twips(210), height: twips(297) };

/** Those above and below are the layout's, those beside the printing's. */
export const margins = ({ marginsMm: { top, bottom } }: Layout, printing: Printing) => ({
  top: twips(top),
  bottom: twips(bottom),
  left: twips(printing.marginsMm.left),
  right: twips(printing.marginsMm.right),
});

/** 版心, the text area, is 156 mm wide. */
export const TEXT_WIDTH = PAGE.width - twips(28) - twips(26);

/**
 * 22 lines of 28 characters. 28 × 16 pt and 22 × 29 pt are a little more than the official text area
 * holds, so characters stand 15.79 pt apart (`charSpace` counts 4096ths of a point) and lines 28.95 pt,
 * unless the layout has another pitch.
 */
export const GRID = { charSpace: -848, characters: LINE_CHARACTERS };

const inTwips = (points: number): number => Math.round(points * 20);

export const linePitch = ({ pitch }: Layout): number => inTwips(pitch);
export const titleLine = (layout: Layout): number => inTwips(titlePitchOf(layout));

/**
 * The page states that grid, but only Word lays text on one narrower than its type: LibreOffice 7.4
 * gives each character two places of it. So body text is off the grid, its lines exact and its
 * characters closer by 0.3 pt, the least that sets 28 to a line there too; justified, a full line's
 * characters stand 15.79 pt apart all the same.
 */
export const CHARACTER_SPACING = -6;

/** The width of one character of body text on the grid. */
export const CHARACTER = TEXT_WIDTH / GRID.characters;

export const SIZE = { title: 44, body: 32, pageNumber: 28, table: 24, note: 21 };

/**
 * The page number's line is this high, and its dash in the middle of it stands 7 mm below the text
 * area (7.5); Word counts a footer's distance from the page's edge to the foot of the line.
 */
export const PAGE_NUMBER_LINE = 280;
export const footerDistance = ({ marginsMm: { bottom } }: Layout): number =>
  twips(bottom) - twips(7) - PAGE_NUMBER_LINE / 2;

/** Of a page's mark from its upper edge, in the white border. */
export const HEADER_DISTANCE = twips(20);

/** What parts a line's number from its text. */
export const LINE_NUMBER_DISTANCE = twips(3);

/** One character of 14 pt, by which the page number stands in from the outer edge. */
export const PAGE_NUMBER_INDENT = 280;

export const TABLE = {
  rowMin: twips(8),
  beside: twips(1),
  above: twips(0.5),
  character: SIZE.table * 10,
  /** A table of so many sets its words as small as notes. */
  manyColumns: 5,
};
