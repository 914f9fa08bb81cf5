import { once } from "node:events";
import { Worker, type ResourceLimits } from "node:worker_threads";

type Answer = { readonly value: unknown } | { readonly problem: string };

interface WarmThreadOptions {
  /** A path that is handed in: a bundler that could read it here would make the worker part of a bundle. */
  readonly script: string;
  readonly data?: unknown;
  /** In ms; a task that takes as long has gone wrong. */
  readonly patience: number;
  readonly limits?: ResourceLimits;
  /** The sentence that every failure begins with. */
  readonly failure: string;
}

/**
 * Work in a thread of its own, so that the server's is never held. Tasks are done one after another by
 * one warm worker, which answers each with a value or a problem; one that dies or hangs fails its task
 * only, and the next gets a new one.
 */
export class WarmThread {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #options: WarmThreadOptions;

  constructor(options: WarmThreadOptions) {
    this.#options = options;
  }

  /** The value that the worker answers with; what it may be is between the two. */
  do(task: unknown): Promise<unknown> {
    const answer = this.#last.then(() => this.#ask(task));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask(task: unknown): Promise<unknown> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    try {
      const answer = await this.#answerOf(worker, task);
      if ("problem" in answer) throw this.#failed(answer.problem);
      return answer.value;
    } finally {
      worker.unref();
    }
  }

  #failed(why: string, cause?: unknown): Error {
    return new Error(`${this.#options.failure}: ${why}`, { cause });
  }

  #start(): Worker {
    const { script, data, limits } = this.#options;
    const worker = new Worker(script, {
      workerData: data,
      ...(limits ? { resourceLimits: limits } : {}),
    });
    worker.once("exit", () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }

  async #answerOf(worker: Worker, task: unknown): Promise<Answer> {
    const waiting = new AbortController();
    const { signal } = waiting;
    const limit = setTimeout(() => waiting.abort(), this.#options.patience);
    const death = once(worker, "exit", { signal }).then(([code]) => {
      throw new Error(`the thread ended with code ${code}`);
    });
    try {
      worker.postMessage(task);
      const [answer] = (await Promise.race([once(worker, "message", { signal }), death])) as [
        Answer,
      ];
      return answer;
    } catch (cause) {
      await this.close();
      const why = signal.aborted ? `not done within ${this.#options.patience} ms` : String(cause);
      throw this.#failed(why, cause);
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
