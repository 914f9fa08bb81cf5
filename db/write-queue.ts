import { setImmediate as nextTurn } from "node:timers/promises";
import type Database from "better-sqlite3";

type Outcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: Error };

interface Job {
  readonly run: () => Promise<unknown>;
  readonly settle: (outcome: Outcome) => void;
}

const failed = (error: unknown): Outcome => ({
  ok: false,
  error: error instanceof Error ? error : new Error(String(error)),
});

/** Waiting writes share one commit, up to this many. */
const LARGEST_BATCH = 64;

/**
 * Runs writes one after another on the one writing connection. Those that wait share one
 * BEGIN IMMEDIATE … COMMIT with a savepoint each, so that the disk is awaited once for all of them;
 * each resolves after the commit only, and one that fails takes nothing of the others with it.
 */
export class WriteQueue {
  private readonly waiting: Job[] = [];
  private draining = false;

  constructor(private readonly writer: Database.Database) {}

  add<T>(run: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const settle = (outcome: Outcome) =>
        outcome.ok ? resolve(outcome.value as T) : reject(outcome.error);
      this.waiting.push({ run, settle });
      if (!this.draining) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.draining = true;
    while (this.waiting.length > 0) {
      await nextTurn(); // requests that arrived in the same turn join the batch
      await this.commitTogether(this.waiting.splice(0, LARGEST_BATCH));
    }
    this.draining = false;
  }

  private async commitTogether(jobs: readonly Job[]): Promise<void> {
    const outcomes: Outcome[] = [];
    try {
      this.writer.exec("BEGIN IMMEDIATE");
      for (const job of jobs) outcomes.push(await this.inSavepoint(job));
      this.writer.exec("COMMIT");
    } catch (error) {
      if (this.writer.inTransaction) this.writer.exec("ROLLBACK");
      for (const job of jobs) job.settle(failed(error));
      return;
    }
    jobs.forEach((job, at) => {
      const outcome = outcomes[at];
      if (outcome) job.settle(outcome);
    });
  }

  private async inSavepoint({ run }: Job): Promise<Outcome> {
    this.writer.exec("SAVEPOINT job");
    try {
      const value = await run();
      this.writer.exec("RELEASE job");
      return { ok: true, value };
    } catch (error) {
      if (!this.writer.inTransaction) throw error; // a full disk ends the whole transaction
      this.writer.exec("ROLLBACK TO job; RELEASE job");
      return failed(error);
    }
  }
}
