import { failureWords } from "../lib/operation/failure-words.mjs";
import { Failed } from "./run.mjs";

/** @param {number} since */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does a step and says in one line that it is done and how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} act
 */
export async function timed(what, act) {
  const since = performance.now();
  const result = await act();
  console.log(`${what} (${seconds(since)})`);
  return result;
}

/**
 * Runs a script's main part; a failure is said plainly, without a stack.
 * @param {() => Promise<void>} main
 */
export async function orSay(main) {
  try {
    await main();
  } catch (error) {
    if (error instanceof Failed) console.error(error.output);
    console.error(failureWords(error));
    process.exit(1);
  }
}
