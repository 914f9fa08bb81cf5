/** @typedef {import("./alike.mjs").Pair} Pair */
/** @typedef {{ pair: Pair, weight: number, behind: Chain | undefined }} Chain */

/**
 * The heaviest of the chains that end at or before a place, and a place for each pair's own: a Fenwick
 * tree of maxima.
 */
class Heaviest {
  /** @type {(Chain | undefined)[]} */
  #chains;

  /** @param {number} length */
  constructor(length) {
    this.#chains = Array.from({ length: length + 1 });
  }

  /** @param {number} end */
  before(end) {
    /** @type {Chain | undefined} */
    let best;
    for (let at = end; at > 0; at -= at & -at) {
      const chain = this.#chains[at];
      if (chain && chain.weight > (best?.weight ?? 0)) best = chain;
    }
    return best;
  }

  /** @param {Chain} chain */
  add(chain) {
    for (let at = chain.pair.after + 1; at < this.#chains.length; at += at & -at) {
      if (chain.weight > (this.#chains[at]?.weight ?? 0)) this.#chains[at] = chain;
    }
  }
}

/**
 * Of pairs of places those that weigh most together and stand in the same order on both sides, each
 * place in one pair at most.
 * @param {readonly Pair[]} pairs
 * @returns {Pair[]}
 */
export function heaviestInOrder(pairs) {
  // pairs of one place come with the later partner first, so that none follows the other
  const sorted = [...pairs].sort(
    (one, other) => one.before - other.before || other.after - one.after,
  );
  const length = sorted.reduce((most, { after }) => Math.max(most, after + 1), 0);
  const heaviest = new Heaviest(length);
  for (const pair of sorted) {
    const behind = heaviest.before(pair.after);
    heaviest.add({ pair, weight: pair.weight + (behind?.weight ?? 0), behind });
  }
  const chosen = [];
  for (let chain = heaviest.before(length); chain; chain = chain.behind) chosen.push(chain.pair);
  return chosen.reverse();
}
