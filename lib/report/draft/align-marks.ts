import type { Placed } from "./context";

type Places = readonly Placed[];
/** For each carried mark the index of its counterpart among the current ones; null where it is gone. */
export type Alignment = readonly (number | null)[];

const isSame = (one: Placed | undefined, other: Placed | undefined) =>
  one?.words === other?.words && one?.before === other?.before && one?.after === other?.after;

/** That a mark is found again counts most; what stands around, before it above all, decides between equal words. */
function weight(one: Placed | undefined, other: Placed | undefined): number {
  if (!one || !other || one.words !== other.words) return 0;
  return 8 + 2 * Number(one.before === other.before) + Number(one.after === other.after);
}

/** How much weight can be kept from each pair of marks on, to the ends of both; a row a carried mark. */
function weightsToEnd(carried: Places, current: Places): Uint16Array {
  const width = current.length + 1;
  const kept = new Uint16Array((carried.length + 1) * width);
  for (let i = carried.length - 1; i >= 0; i -= 1) {
    for (let j = current.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      const here = weight(carried[i], current[j]);
      const both = here > 0 ? here + (kept[at + width + 1] ?? 0) : 0;
      kept[at] = Math.max(kept[at + 1] ?? 0, kept[at + width] ?? 0, both);
    }
  }
  return kept;
}

/** The heaviest common subsequence. */
function inOrder(carried: Places, current: Places): Alignment {
  const width = current.length + 1;
  const kept = weightsToEnd(carried, current);
  let j = 0;
  return carried.map((_, i) => {
    const best = (row: number, column: number) => kept[row * width + column];
    if (best(i, j) === best(i + 1, j)) return null;
    while (best(i, j) === best(i, j + 1)) j += 1;
    j += 1;
    return j - 1;
  });
}

/** How many marks are the same from the beginning on. */
function sameAtStart(carried: Places, current: Places): number {
  const shorter = Math.min(carried.length, current.length);
  const differs = carried.findIndex((mark, at) => at >= shorter || !isSame(mark, current[at]));
  return differs < 0 ? shorter : differs;
}

const keyOf = ({ words, before, after }: Placed) => [before, words, after].join("\n");

/** The marks without a counterpart, by all that is known of them; the first of each is the last in its list. */
function unpaired(pairs: Alignment, current: Places): ReadonlyMap<string, number[]> {
  const taken = new Set(pairs);
  const free = new Map<string, number[]>();
  for (let at = current.length - 1; at >= 0; at -= 1) {
    const mark = current[at];
    if (!mark || taken.has(at)) continue;
    const alike = free.get(keyOf(mark));
    if (alike) alike.push(at);
    else free.set(keyOf(mark), [at]);
  }
  return free;
}

/** Sentences that were moved: what has lost its counterpart finds it elsewhere, if all around it is the same. */
function withMoved(pairs: Alignment, carried: Places, current: Places): Alignment {
  const free = unpaired(pairs, current);
  return pairs.map((pair, at) => {
    const mark = carried[at];
    return pair ?? (mark && free.get(keyOf(mark))?.pop()) ?? null;
  });
}

/** Texts that differ in more than this are compared by what stands around each mark alone. */
const MOST_CELLS = 1_000_000;

/** Finds carried marks again in a text that was edited, sentences inserted, dropped and moved. */
export function alignMarks(carried: Places, current: Places): Alignment {
  const start = sameAtStart(carried, current);
  const [restCarried, restCurrent] = [carried.slice(start), current.slice(start)];
  const end = sameAtStart([...restCarried].reverse(), [...restCurrent].reverse());
  const [ours, theirs] = [
    restCarried.slice(0, restCarried.length - end),
    restCurrent.slice(0, restCurrent.length - end),
  ];
  const middle =
    ours.length * theirs.length > MOST_CELLS ? ours.map(() => null) : inOrder(ours, theirs);
  const pairs = [
    ...carried.slice(0, start).map((_, at) => at),
    ...middle.map((at) => (at === null ? null : at + start)),
    ...restCarried.slice(restCarried.length - end).map((_, at) => current.length - end + at),
  ];
  return withMoved(pairs, carried, current);
}
