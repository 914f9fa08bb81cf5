/** The anchor of a mark on the page of its field: #mark-section.overview-12. */
export const markId = (code: string, id: number): string => `mark-${code}-${id}`;
