/** 版心, between the margins: 156 mm × 225 mm, whatever the layout (GB/T 9704-2012, 5.2.1). */
export const TEXT_AREA_MM = { width: 156, height: 225 };

/** How many characters of body text stand on a line (5.2.3). */
export const LINE_CHARACTERS = 28;

/** How many whole lines of text stand on a full page. `pitch` is in points. */
export const linesPerPage = (pitch: number): number =>
  Math.floor(((TEXT_AREA_MM.height / 25.4) * 72) / pitch);
