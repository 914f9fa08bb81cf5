/** The seed of this run, printed so that a failure can be had again: NIANBAO_SEED=… npm run e2e. */
export function printedSeed(): number {
  const seed = Number(process.env.NIANBAO_SEED ?? 20190131);
  console.log(`NIANBAO_SEED=${seed}`);
  return seed;
}
