/** Every line of both texts once: theirs in order, and mine put in after the line that it followed. */
export function mergeLines(theirs: string, mine: string): string {
  const merged = theirs === "" ? [] : theirs.split("\n");
  let after = -1;
  for (const line of mine.split("\n")) {
    const at = merged.indexOf(line);
    if (at >= 0) after = at;
    else if (line !== "") merged.splice((after += 1), 0, line);
  }
  return merged.join("\n");
}
