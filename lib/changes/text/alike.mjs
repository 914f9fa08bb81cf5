import { bigramsOf, likeness } from "./bigrams.mjs";

/**
 * Two texts that may be one: places in the earlier and in the later list, and how alike they are.
 * @typedef {{ before: number, after: number, alike: number, weight: number }} Pair
 */

/** A shorter text is no other text rewritten: it is the same or it is not. */
const SHORTEST = 4;
/** What so many texts have in common tells none of them from the others. */
const COMMON = 40;
/** Of those that share most with a text so many are looked at closely. */
const CLOSEST = 4;

const NONE = new Uint32Array();

/** @param {string} text */
const keysOf = (text) => (text.length < SHORTEST ? NONE : bigramsOf(text));

/**
 * Which texts hold each pair of characters.
 * @param {readonly Uint32Array[]} bigrams
 */
function holdersOf(bigrams) {
  /** @type {Map<number, number[]>} */
  const holders = new Map();
  bigrams.forEach((keys, at) => {
    for (const key of new Set(keys)) {
      const known = holders.get(key);
      if (!known) holders.set(key, [at]);
      else if (known.length <= COMMON) known.push(at);
    }
  });
  return holders;
}

/**
 * The texts that share most with one.
 * @param {Uint32Array} keys
 * @param {ReadonlyMap<number, readonly number[]>} holders
 */
function closestTo(keys, holders) {
  /** @type {Map<number, number>} */
  const shared = new Map();
  for (const key of new Set(keys)) {
    const held = holders.get(key) ?? [];
    if (held.length > COMMON) continue;
    for (const at of held) shared.set(at, (shared.get(at) ?? 0) + 1);
  }
  return [...shared].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, CLOSEST);
}

/**
 * Equal texts in the order in which they stand: the first with the first, the second with the second.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @returns {Pair[]}
 */
function equalPairs(before, after) {
  /** @type {Map<string, number[]>} */
  const places = new Map();
  before.forEach((text, at) => {
    const known = places.get(text);
    if (known) known.push(at);
    else places.set(text, [at]);
  });
  /** @type {Map<string, number>} */
  const used = new Map();
  return after.flatMap((text, at) => {
    const nth = used.get(text) ?? 0;
    const place = places.get(text)?.[nth];
    if (place === undefined) return [];
    used.set(text, nth + 1);
    return [{ before: place, after: at, alike: 1, weight: text.length }];
  });
}

/**
 * The pairs of texts that are at least so much alike. Takes time in proportion to the texts' length,
 * whatever they are: no text is held against all others.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @param {number} least
 * @returns {Pair[]}
 */
export function alikePairs(before, after, least) {
  const [earlier, later] = [before.map(keysOf), after.map(keysOf)];
  const holders = holdersOf(earlier);
  const alike = later.flatMap((keys, at) =>
    closestTo(keys, holders).flatMap(([place]) => {
      const held = earlier[place];
      const much = held && before[place] !== after[at] ? likeness(held, keys) : 0;
      return much < least
        ? []
        : [{ before: place, after: at, alike: much, weight: much * keys.length }];
    }),
  );
  return [...equalPairs(before, after), ...alike];
}
