import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";

/** What a look through all of a PDF finds: see pdf-verdict.mjs. */
export type PdfVerdict = "clean" | "active" | "encrypted" | "unreadable";

/** 20 MB take a fraction of a second; what takes this long was made to. */
const PATIENCE_MS = 10_000;
const MOST_MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "import", "scan", "pdf-worker.mjs");

/** Looks through PDFs, each in a thread with little memory and time, so that the server's is never held. */
export class PdfInspector {
  readonly #script: string;

  /** `script` is handed in: a bundler that could read it here would make the worker part of a bundle. */
  constructor(script = WORKER) {
    this.#script = script;
  }

  async inspect(file: Uint8Array): Promise<PdfVerdict> {
    const worker = new Worker(this.#script, {
      workerData: file,
      resourceLimits: MOST_MEMORY,
      stderr: true, // what it says as it dies is no fault of the server
    });
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const [verdict] = (await once(worker, "message", { signal })) as [PdfVerdict];
      return verdict;
    } catch {
      return "unreadable"; // it ran out of memory or time
    } finally {
      await worker.terminate();
    }
  }
}
