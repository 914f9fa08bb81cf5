/** The anchor of a mark on the page of its field: #mark-section.overview-12. */
export const markId = (code: string, id: number): string => `mark-${code}-${id}`;

/**
 * The id of the mark as it is drawn. It is not the anchor: a browser that finds the anchor's element
 * takes the cursor out of the text area, at a moment of its own choosing.
 */
export const drawnId = (code: string, id: number): string => `drawn-${markId(code, id)}`;
