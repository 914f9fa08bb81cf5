import { spawn } from "node:child_process";
import { constants } from "node:os";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();
/** @type {NodeJS.Signals | undefined} */
let stoppedBy;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    stoppedBy = signal;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(exitCode(signal));
  });
}

/** @param {NodeJS.Signals} signal */
const exitCode = (signal) => 128 + constants.signals[signal];

/** A program that failed; `output` is what it printed, where that was not shown already. */
export class Failed extends Error {
  /** @param {string} message @param {string} output */
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

/**
 * Starts a program, no shell between: arguments may hold spaces. Signals that reach this process
 * are passed on to it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} options
 */
export function start(program, args, options) {
  const child = spawn(program, args, options);
  running.add(child);
  child.on("close", () => running.delete(child));
  return child;
}

/**
 * Waits for a program's end. Ends this process too where a signal ended both.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>} its exit status
 */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (stoppedBy) process.exit(exitCode(stoppedBy));
      resolve(code ?? exitCode(signal ?? "SIGKILL"));
    });
  });
}

/**
 * Runs a program to its end and answers with its output, which is shown only where it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] added to this process's own
 * @throws {Failed}
 */
export async function run(program, args, env = {}) {
  const child = start(program, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const chunks = [];
  /** @param {Buffer} chunk */
  const keep = (chunk) => chunks.push(chunk);
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  const status = await ended(child);
  const output = Buffer.concat(chunks).toString();
  if (status !== 0)
    throw new Failed(`${[program, ...args].join(" ")} ended with ${status}`, output);
  return output;
}

/**
 * Runs one of the tools that npm installed, by its own file: `.bin` holds shell scripts on some systems.
 * @param {string} file below node_modules
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export const runTool = (file, args, env) =>
  run(process.execPath, [`node_modules/${file}`, ...args], env);
