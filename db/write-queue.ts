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

/** What stands around every write, parsed once. */
const statementsOf = (writer: Database.Database) => ({
  begin: writer.prepare("BEGIN IMMEDIATE"),
  commit: writer.prepare("COMMIT"),
  savepoint: writer.prepare("SAVEPOINT job"),
  release: writer.prepare("RELEASE job"),
});
type Statements = ReturnType<typeof statementsOf>;

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
  private readonly statements: Statements;

  constructor(private readonly writer: Database.Database) {
    this.statements = statementsOf(writer);
  }

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
      await this.gather();
      await this.commitTogether(this.waiting.splice(0, LARGEST_BATCH));
    }
    this.draining = false;
  }

  /** Requests that are on their way here join the batch, as long as each turn brings another. */
  private async gather(): Promise<void> {
    let before: number;
    do {
      before = this.waiting.length;
      await nextTurn();
    } while (this.waiting.length > before && this.waiting.length < LARGEST_BATCH);
  }

  private async commitTogether(jobs: readonly Job[]): Promise<void> {
    const outcomes: Outcome[] = [];
    try {
      this.statements.begin.run();
      for (const job of jobs) outcomes.push(await this.inSavepoint(job));
      this.statements.commit.run();
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
    this.statements.savepoint.run();
    try {
      const value = await run();
      this.statements.release.run();
      return { ok: true, value };
    } catch (error) {
      if (!this.writer.inTransaction) throw error; // a full disk ends the whole transaction
      this.writer.exec("ROLLBACK TO job; RELEASE job");
      return failed(error);
    }
  }
}
