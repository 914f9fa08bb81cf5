/** A file's size as shown. */
export const kilobytes = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`;
