/** The first words of a text, by which it is known again. */
export function openingOf(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most).join("")}……`;
}
