import type { Compare } from "../comparer";
import { compareTexts } from "../text/compare.mjs";

/** Compares in the test's own thread. */
export const here: Compare = async (comparison) => compareTexts(comparison);
