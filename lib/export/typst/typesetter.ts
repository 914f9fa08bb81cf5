import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { FontChoice, FontSetting } from "../fonts";
import type { PrintData } from "./print-data";

/** What the worker is asked to do. */
export type Task =
  | { readonly kind: "fonts" }
  | { readonly kind: "pdf"; readonly data: PrintData }
  | { readonly kind: "pages"; readonly data: PrintData };

/** What it answers to each. */
export interface Done {
  fonts: readonly FontChoice[];
  pdf: Uint8Array;
  pages: {
    readonly pages: readonly string[];
    /** Characters that no font at hand has; 〓 is printed for them. */
    readonly missing: readonly string[];
    readonly choices: readonly FontChoice[];
  };
}

type Answer = { readonly value: unknown } | { readonly problem: string };

/** Every command of the project is run at its root. */
const WORKER = path.resolve("lib", "export", "typst", "worker.mjs");

/** A report takes a tenth of a second; what takes this long has gone wrong. */
const PATIENCE_MS = 30_000;

/**
 * Typesetting in a thread of its own, so that the server's is never held. Tasks are done one after
 * another by one warm worker; one that dies or hangs fails its task only, and the next gets a new one.
 */
export class Typesetter {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #setting: FontSetting;
  readonly #script: string;
  readonly #patience: number;

  /** `script` is handed in: a bundler that could read it here would make the worker part of a bundle. */
  constructor(setting: FontSetting, script = WORKER, patience = PATIENCE_MS) {
    this.#setting = setting;
    this.#script = script;
    this.#patience = patience;
  }

  do<K extends Task["kind"]>(task: Task & { readonly kind: K }): Promise<Done[K]> {
    const answer = this.#last.then(() => this.#ask(task));
    this.#last = answer.catch(() => undefined);
    return answer as Promise<Done[K]>;
  }

  async #ask(task: Task): Promise<unknown> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    try {
      const answer = await this.#answerOf(worker, task);
      if ("problem" in answer) throw new Error(`The report could not be set: ${answer.problem}`);
      return answer.value;
    } finally {
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#setting });
    worker.once("exit", () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }

  async #answerOf(worker: Worker, task: Task): Promise<Answer> {
    const waiting = new AbortController();
    const { signal } = waiting;
    const limit = setTimeout(() => waiting.abort(), this.#patience);
    const death = once(worker, "exit", { signal }).then(([code]) => {
      throw new Error(`the typesetter ended with code ${code}`);
    });
    try {
      worker.postMessage(task);
      const [answer] = (await Promise.race([once(worker, "message", { signal }), death])) as [
        Answer,
      ];
      return answer;
    } catch (cause) {
      await this.close();
      const why = signal.aborted ? `not done within ${this.#patience} ms` : String(cause);
      throw new Error(`The report could not be set: ${why}`, { cause });
    } finally {
      clearTimeout(limit);
      waiting.abort();
    }
  }

  /** Ends the worker; a later task starts another. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}
