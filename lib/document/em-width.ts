/** How wide text prints, in characters of its own type: ASCII takes half a character, all else one. */
export function emWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u007E" ? 0.5 : 1;
  return width;
}
