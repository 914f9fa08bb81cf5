/** As the typesetter writes it. Left to right is what readers take for granted. */
const WRITTEN = "/ViewerPreferences <<\n    /Direction /L2R\n  >>";

/** As long to the byte: the places of all that follows are written down at the file's end. */
const WANTED = "/ViewerPreferences << /DisplayDocTitle true >>".padEnd(WRITTEN.length);

/** Has readers show the document's title, not the file's name, in the bar of their window. */
export function showTitle(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const at = bytes.lastIndexOf(WRITTEN);
  if (at >= 0) bytes.write(WANTED, at);
  return new Uint8Array(bytes);
}
