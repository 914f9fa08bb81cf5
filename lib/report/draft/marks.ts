import { findDates, findYears } from "./find-dates";
import { findFigures, findNumbering } from "./find-figures";
import { findKnownNames, findOffices } from "./find-names";
import { findPeople } from "./find-people";
import { findAddresses, findDocumentNumbers, findTitles } from "./find-references";
import type { Finder, Found, Mark } from "./mark";

/** The first to claim a place has it. */
const finders: readonly Finder[] = [
  findAddresses,
  findTitles,
  findDocumentNumbers,
  findKnownNames,
  findPeople,
  findDates,
  findYears,
  findNumbering,
  findFigures,
  findOffices,
];

/** Drops what lies over a place that is taken, of all that was found in the order of the finders. */
function withoutOverlaps(found: readonly Found[], length: number): readonly Found[] {
  const taken = new Uint8Array(length);
  return found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

function markOf({ kind, start, end, typedEnd = end }: Found, text: string): readonly Mark[] {
  return kind === null ? [] : [{ kind, start, end, typedEnd, words: text.slice(start, end) }];
}

/**
 * Every figure with its unit, date, year and name in a text, in order. A text without any is one mark
 * as a whole, so that it too is confirmed before it counts.
 */
export function marks(text: string, names: readonly string[]): readonly Mark[] {
  const found = withoutOverlaps(
    finders.flatMap((find) => find(text, names)),
    text.length,
  );
  const all = found
    .flatMap((each) => markOf(each, text))
    .sort((one, other) => one.start - other.start);
  if (all.length > 0 || text.trim() === "") return all;
  return [{ kind: "text", start: 0, end: text.length, typedEnd: 0, words: text }];
}
