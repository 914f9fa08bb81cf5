/** The office's PC and the telephone, each with what it adds to a picture's name. */
export const screens = {
  "": { width: 1366, height: 768 },
  "-telephone": { width: 390, height: 844 },
} as const;
