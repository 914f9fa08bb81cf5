/** mulberry32: numbers in [0, 1) that follow from a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run, printed so that a failure can be had again: NIANBAO_SEED=… npm run e2e. */
export function printedSeed(): number {
  const seed = Number(process.env.NIANBAO_SEED ?? 20190131);
  console.log(`NIANBAO_SEED=${seed}`);
  return seed;
}
