import { existsSync } from "node:fs";
import { readJson } from "./read-json.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {string} file a test runner's own report; absent where the runner could not begin */
const parsed = (file) => (existsSync(file) ? readJson(file) : {});

/**
 * @param {string} file Vitest's JSON report
 * @returns {Counts}
 */
export function unitResults(file) {
  const results = /** @type {Record<string, number | undefined>} */ (parsed(file));
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = results;
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {Counts}
 */
export function journeyResults(file) {
  const { stats = {} } = /** @type {{ stats?: Record<string, number | undefined> }} */ (
    parsed(file)
  );
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
