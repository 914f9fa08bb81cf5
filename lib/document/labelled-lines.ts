import { emWidth } from "./em-width";
import type { Labelled } from "./model";
import { TEXT_WIDTH_MM } from "./text-area";

/** What stands on one line above or below a grid. */
export interface LabelledLine {
  readonly items: readonly Labelled[];
  /** Of the line's width that each takes, together 1. */
  readonly shares: readonly number[];
}

/** A line of the text area in the 12 pt of tables. */
const LINE_CHARACTERS = ((TEXT_WIDTH_MM / 25.4) * 72) / 12;

/** What parts two items at least, in characters. */
const GAP = 1;

const widthOf = ({ label, text }: Labelled): number => emWidth(label + text);

/**
 * The items share a line evenly, as people sign it. Where a name is longer than its share the others
 * give way, and what then has no room goes on to a line of its own.
 */
export function labelledLines(
  items: readonly Labelled[],
  characters = LINE_CHARACTERS,
): readonly LabelledLine[] {
  const count = items.length;
  if (count === 0) return [];
  const widths = items.map(widthOf);
  const even = characters / count;
  if (count === 1 || widths.every((width) => width + GAP <= even)) {
    return [{ items, shares: items.map(() => 1 / count) }];
  }
  const spare = characters - widths.reduce((sum, width) => sum + width, 0);
  if (spare >= count * GAP) {
    return [{ items, shares: widths.map((width) => (width + spare / count) / characters) }];
  }
  const parts = [items.slice(0, -1), items.slice(-1)];
  return parts.flatMap((part) => labelledLines(part, characters));
}
