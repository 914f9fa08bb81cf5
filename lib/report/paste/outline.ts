import type { TableShape } from "../table-shape";
import { labelKey } from "./label-key";

/** A line of the table by the names that find it, as `labelKey` has them. */
export interface OutlineLine {
  /** "" where the line has no name. */
  readonly key: string;
  /** The names it stands below, outermost first. */
  readonly above: readonly string[];
}

export type Outline = readonly OutlineLine[];

/** The names of all lines above that a line stands below: those that reach down to it, or are printed further left. */
export function outlineOf({ lines, variants }: TableShape): Outline {
  const key = (text: string) => labelKey(text, variants);
  const open: { readonly depth: number; readonly key: string }[] = [];
  return lines.map(({ names, depth }) => {
    const keys = names.map(key);
    const own = keys[keys.length - 1] ?? "";
    while ((open[open.length - 1]?.depth ?? -1) >= depth) open.pop();
    const above = [...open.map((line) => line.key), ...keys.slice(0, -1)];
    if (keys.length === 1) open.push({ depth, key: own });
    return { key: own, above };
  });
}
