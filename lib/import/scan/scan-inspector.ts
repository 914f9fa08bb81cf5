import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Scan } from "@/lib/report/life/scan";

/** What a look through all of a scan finds: see image-verdict.mjs and pdf-verdict.mjs. */
export type ScanVerdict =
  | "clean"
  | "unreadable"
  /** A PDF that acts on its own, has a password, or no page with anything on it. */
  | "active"
  | "encrypted"
  | "empty"
  /** A picture of too many pixels, of too few, or of one colour. */
  | "large"
  | "small"
  | "flat"
  /** Too many wait to be looked through. */
  | "busy";

/** A4 at 600 dpi takes a second; what takes this long was made to. */
const PATIENCE_MS = 10_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "import", "scan", "scan-worker.mjs");

/** One at a time is looked through, so many may wait. */
const MOST_WAITING = 8;
let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** Looks through scans, each in its turn, in a thread with little memory and time, so that the server's is never held. */
export class ScanInspector {
  readonly #script: string;

  /** `script` is handed in: a bundler that could read it here would make the worker part of a bundle. */
  constructor(script = WORKER) {
    this.#script = script;
  }

  async inspect(scan: Scan): Promise<ScanVerdict> {
    if (waiting >= MOST_WAITING) return "busy";
    waiting += 1;
    const turn = last.then(() => this.#look(scan));
    last = turn;
    try {
      return await turn;
    } finally {
      waiting -= 1;
    }
  }

  async #look(scan: Scan): Promise<ScanVerdict> {
    const worker = new Worker(this.#script, {
      workerData: scan,
      resourceLimits: MOST_MEMORY,
      stderr: true, // what it says as it dies is no fault of the server
    });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const [verdict] = (await once(worker, "message", { signal })) as [ScanVerdict];
      return verdict;
    } catch {
      return "unreadable"; // it ran out of memory or time
    } finally {
      await worker.terminate();
    }
  }
}
