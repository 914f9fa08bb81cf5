/** How wide text prints, in characters of its own type: ASCII takes half a character, all else one. */
export function emWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (character <= "\u007E" ? 0.5 : 1), 0);
}
