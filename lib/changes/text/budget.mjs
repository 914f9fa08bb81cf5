/**
 * How much comparing may cost, counted in steps, so that the same texts give the same answer on any
 * machine. A search for `edits` differences takes about their square of steps.
 */
export class Budget {
  #left;

  constructor(steps = 4_000_000) {
    this.#left = steps;
  }

  /**
   * How many differences may be looked for now.
   * @param {number} most
   */
  edits(most) {
    return Math.min(most, Math.floor(Math.sqrt(this.#left)));
  }

  /** @param {number} edits */
  spend(edits) {
    this.#left = Math.max(0, this.#left - edits * edits);
  }
}
