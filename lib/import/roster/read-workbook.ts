import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Workbook } from "./rows";

/** What the worker answers. */
export type Answer =
  | { readonly kind: "read"; readonly workbook: Workbook }
  | { readonly kind: "too large" }
  | { readonly kind: "unreadable" };

/** Bytes as uploaded: 1,500 accounts take a tenth of it. */
export const MOST_PACKED = 1024 * 1024;
/** Bytes of XML, unpacked. */
const MOST_UNPACKED = 24 * 1024 * 1024;
/** A roster of 2,000 rows takes a second at most; what takes this long is none. */
const PATIENCE_MS = 15_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "import", "roster", "xlsx-worker.mjs");

/**
 * The sheets of an .xlsx file. It is read in a thread with little memory and time: a small file can
 * say that it has a cell in the last row and column there is, or that it unpacks to gigabytes, and
 * what it takes along then is that thread alone.
 */
export async function readWorkbook(file: Uint8Array, script = WORKER): Promise<Answer> {
  if (file.byteLength > MOST_PACKED) return { kind: "too large" };
  const worker = new Worker(script, {
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
