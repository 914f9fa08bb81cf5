import { alignMarks } from "./align-marks";
import { placed } from "./context";
import type { Mark } from "./mark";
import { marks } from "./marks";

/** A mark that nobody has touched or confirmed, where it stands now. */
export interface OpenMark extends Mark {
  /** Where it stood in the carried text: names it for good. */
  readonly id: number;
}

/** The ids of all marks of a carried text; those of them that are confirmed close. */
export type Confirmed = ReadonlySet<number>;

/** Which of the carried text's marks still stand in the current one and are not confirmed, in its order. */
export function openMarks(
  carried: string,
  current: string,
  confirmed: Confirmed,
  names: readonly string[],
): readonly OpenMark[] {
  const before = marks(carried, names);
  const now = current === carried ? before : marks(current, names);
  const around = (text: string, all: readonly Mark[]) => all.map((mark) => placed(text, mark));
  const pairs = alignMarks(around(carried, before), around(current, now));
  const open = before.flatMap(({ start: id }, at) => {
    const mark = now[pairs[at] ?? -1];
    return mark && !confirmed.has(id) ? [{ ...mark, id }] : [];
  });
  return open.sort((one, other) => one.start - other.start);
}
