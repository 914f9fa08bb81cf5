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

function wholeMark(start: number, words: string): Mark {
  return { kind: "text", start, end: start + words.length, typedEnd: start, words };
}

/** The lines of a text that are one of these paragraphs and hold no mark. */
function plainLines(
  text: string,
  paragraphs: readonly string[],
  all: readonly Mark[],
): readonly Mark[] {
  const found: Mark[] = [];
  let start = 0;
  for (const line of paragraphs.length > 0 ? text.split("\n") : []) {
    const [from, end] = [start, start + line.length];
    const isPlain = !all.some((mark) => from <= mark.start && mark.start < end);
    if (isPlain && paragraphs.includes(line)) found.push(wholeMark(from, line));
    start = end + 1;
  }
  return found;
}

/**
 * Every figure with its unit, date, year and name in a text, in order. A text without any is one mark
 * as a whole, so that it too is confirmed before it counts; so is a line that is one of `paragraphs`.
 */
export function marks(
  text: string,
  names: readonly string[],
  paragraphs: readonly string[] = [],
): readonly Mark[] {
  const found = withoutOverlaps(
    finders.flatMap((find) => find(text, names)),
    text.length,
  ).flatMap((each) => markOf(each, text));
  const all = [...found, ...plainLines(text, paragraphs, found)].sort(
    (one, other) => one.start - other.start,
  );
  return all.length > 0 || text.trim() === "" ? all : [wholeMark(0, text)];
}
