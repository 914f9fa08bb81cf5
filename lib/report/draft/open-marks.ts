import { alignMarks } from "./align-marks";
import { placed } from "./context";
import type { Mark } from "./mark";
import { marks } from "./marks";
import { piecesOf } from "./paragraph";

/** A mark that nobody has touched or confirmed, where it stands now. */
export interface OpenMark extends Mark {
  /** Where it stood in the carried text: names it for good. */
  readonly id: number;
}

/** The ids of all marks of a carried text; those of them that are confirmed close. */
export type Confirmed = ReadonlySet<number>;

const around = (text: string, all: readonly Mark[]) => all.map((mark) => placed(text, mark));

/**
 * Which of the carried text's marks still stand in the current one and are not confirmed, in its order.
 * Paragraphs that were taken over by themselves stand in whatever order: each is looked for on its own.
 */
export function openMarks(
  carried: string,
  current: string,
  confirmed: Confirmed,
  names: readonly string[],
): readonly OpenMark[] {
  const pieces = piecesOf(carried);
  const byThemselves = pieces.flatMap(({ text, byItself }) => (byItself ? [text] : []));
  const all = marks(current, names, byThemselves);
  let now = all;
  const open = pieces.flatMap(({ text, start }) => {
    const before = text === current ? all : marks(text, names);
    const pairs = alignMarks(around(text, before), around(current, now));
    const found = pairs.map((at) => now[at ?? -1]);
    const taken = new Set(found);
    now = now.filter((mark) => !taken.has(mark));
    return found.flatMap((mark, at) => {
      const id = start + (before[at]?.start ?? 0);
      return mark && !confirmed.has(id) ? [{ ...mark, id }] : [];
    });
  });
  return open.sort((one, other) => one.start - other.start);
}
