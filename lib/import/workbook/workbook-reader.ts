import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Workbook } from "./workbook";

/** What the worker answers. */
export type Answer =
  | { readonly kind: "read"; readonly workbook: Workbook }
  | { readonly kind: "too large" }
  | { readonly kind: "unreadable" };

/** Bytes as uploaded: 1,500 accounts take a tenth of it. */
export const MOST_PACKED = 1024 * 1024;
/** Bytes of XML, unpacked. */
const MOST_UNPACKED = 24 * 1024 * 1024;
/** A 名单 of 2,000 rows takes a second at most; what takes this long is none. */
const PATIENCE_MS = 15_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "import", "workbook", "xlsx-worker.mjs");

/**
 * Reads .xlsx files, each in a thread with little memory and time: a small file can say that it has
 * a cell in the last row and column there is, or that it unpacks to gigabytes, and what it takes
 * along then is that thread alone.
 */
export class WorkbookReader {
  readonly #script: string;

  /** `script` is handed in: a bundler that could read it here would make the worker part of a bundle. */
  constructor(script = WORKER) {
    this.#script = script;
  }

  /** The sheets of a file, by name. */
  async read(file: Uint8Array): Promise<Answer> {
    if (file.byteLength > MOST_PACKED) return { kind: "too large" };
    const worker = new Worker(this.#script, {
      workerData: { file, mostUnpacked: MOST_UNPACKED },
      resourceLimits: MOST_MEMORY,
      stderr: true, // what it says as it dies is no fault of the server
    });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const [answer] = (await once(worker, "message", { signal })) as [Answer];
      return answer;
    } catch {
      return { kind: "too large" }; // it ran out of memory or time
    } finally {
      await worker.terminate();
    }
  }
}
