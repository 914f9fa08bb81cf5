/** @typedef {"info" | "warn" | "error"} Level */

/**
 * All that may stand in a line of the log. Nothing that people wrote, no name, no address of theirs and
 * no token has a place here; an error's message has none either, since a database's message quotes
 * the values of its query.
 * @typedef {object} LogFields
 * @property {string} [method]
 * @property {string} [route] its pattern: /api/reports/[id]/entries
 * @property {number} [status] HTTP's
 * @property {number} [durationMs]
 * @property {string} [requestId] the answer's X-Request-Id
 * @property {string} [error] its class
 * @property {string} [code] SQLite's or the system's
 * @property {readonly string[]} [frames] where it was thrown
 * @property {string} [reason]
 * @property {number} [migrations] how many
 * @property {string} [version]
 * @property {string} [node]
 * @property {number} [exitCode]
 * @property {string} [text] the framework's own words, or ours on the server itself
 */

/**
 * One JSON line on stdout.
 * @param {Level} level
 * @param {string} event
 * @param {LogFields} [fields]
 */
export function logLine(level, event, fields = {}) {
  const line = { time: new Date().toISOString(), level, event, ...fields };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/**
 * What may be told of an error.
 * @param {unknown} error
 * @returns {LogFields}
 */
export function outlineOf(error) {
  if (!(error instanceof Error)) return { error: typeof error };
  // the stack begins with the message, whose lines may look like anything
  const stack = (error.stack ?? "").split(error.message || "\n").pop() ?? "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  const code = codeOf(error);
  return {
    error: error.name,
    ...(code !== undefined && { code }),
    frames: frames.slice(0, 8).map((frame) => frame.trim()),
  };
}

/**
 * The code of an error or of what caused it.
 * @param {Error} error
 * @returns {string | undefined}
 */
function codeOf(error) {
  const { code } = /** @type {{ code?: unknown }} */ (error);
  if (typeof code === "string") return code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}
