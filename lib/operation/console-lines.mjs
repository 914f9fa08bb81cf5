import { stripVTControlCharacters } from "node:util";
import { logLine, outlineOf } from "./log-line.mjs";

/** Loaded before the framework: what it says of itself becomes lines of the log too. */

const levels = /** @type {const} */ ({
  log: "info",
  info: "info",
  debug: "info",
  warn: "warn",
  error: "error",
});

/**
 * An error that has a digest failed a request, and is told with its route in instrumentation.ts.
 * @param {unknown} error
 */
const isToldElsewhere = (error) => error instanceof Error && "digest" in error;

/**
 * @param {import("./log-line.mjs").Level} level
 * @param {readonly unknown[]} said
 */
function tell(level, said) {
  const error = said.find((part) => part instanceof Error);
  if (isToldElsewhere(error)) return;
  const words = said.filter((part) => typeof part === "string").join(" ");
  const text = stripVTControlCharacters(words).trim().slice(0, 200);
  if (error) logLine(level, "framework", outlineOf(error));
  else if (text) logLine(level, "framework", { text });
}

for (const [method, level] of Object.entries(levels)) {
  Object.assign(console, { [method]: (/** @type {unknown[]} */ ...said) => tell(level, said) });
}
