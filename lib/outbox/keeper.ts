import type { Outbox } from "./outbox";
import { isOpen, type Pending } from "./pending";

/** Runs `work` after some milliseconds, and answers how to call it off. */
export type Later = (work: () => void, milliseconds: number) => () => void;

/** A disk that takes longer is not waited for: some browsers' IndexedDB never answers at all. */
const KEEP_WITHIN_MS = 1_000;
const RETRY_AFTER_MS = [2_000, 5_000, 10_000, 30_000];

/** How long to wait before trying again what has failed so often, in milliseconds. */
export const retryAfter = (failures: number): number =>
  RETRY_AFTER_MS[Math.min(failures, RETRY_AFTER_MS.length - 1)] ?? 0;

export interface KeeperOptions {
  readonly outbox: Outbox;
  readonly later: Later;
  /** The record of a field as it is now. */
  readonly recordOf: (code: string) => Pending;
  /** `kept` has changed. */
  readonly changed: () => void;
}

/** Brings what is typed into the outbox, and knows whether it is there. */
export class Keeper {
  private readonly unkept = new Set<string>();
  private given: readonly Pending[] = [];
  private failures = 0;
  private callOff: () => void = () => undefined;
  /** Whether the outbox takes what it is given. */
  kept = true;

  constructor(private readonly options: KeeperOptions) {}

  /** A field has changed and is to be kept. */
  add(code: string): void {
    this.unkept.add(code);
  }

  /** Whether something typed is nowhere but in this page. */
  isOnlyHere(): boolean {
    return !this.kept && this.hasUnkept();
  }

  /** What the outbox holds of the report; nothing where it cannot be asked. */
  async list(account: string, report: string): Promise<readonly Pending[]> {
    const { outbox, later } = this.options;
    const callOff = later(() => this.judge(false), KEEP_WITHIN_MS);
    const found = await outbox.list(account, report).catch(() => null);
    callOff();
    this.judge(found !== null && (this.kept || !this.hasUnkept()));
    return found ?? [];
  }

  /** Keeps what has changed, in place of the `others` if any. Resolves when that is done or has had its time. */
  keep(others: readonly Pending[] = []): Promise<void> {
    this.given = [...this.given, ...others];
    const written = this.write();
    return new Promise((resolve) => {
      const callOff = this.options.later(() => {
        this.fail();
        resolve();
      }, KEEP_WITHIN_MS);
      void written.then(() => {
        callOff();
        resolve();
      });
    });
  }

  private async write(): Promise<void> {
    const { outbox, recordOf } = this.options;
    const records = [...this.unkept].map(recordOf);
    const { given } = this;
    if (records.length + given.length === 0) return;
    const closed = records.filter((record) => !isOpen(record));
    try {
      await outbox.write(records.filter(isOpen), [...closed, ...given]);
    } catch {
      this.fail(); // sending goes on, and the state says it
      return;
    }
    this.given = this.given.filter((record) => !given.includes(record));
    for (const record of records) {
      if (isSame(record, recordOf(record.code))) this.unkept.delete(record.code);
    }
    this.failures = 0;
    // What was typed while the disk let wait is kept at once, now that it answers.
    if (!this.kept && this.hasUnkept()) return this.write();
    this.judge(true);
  }

  private hasUnkept(): boolean {
    return [...this.unkept].some((code) => isOpen(this.options.recordOf(code)));
  }

  private fail(): void {
    this.callOff();
    this.callOff = this.options.later(() => void this.keep(), retryAfter(this.failures));
    this.failures += 1;
    this.judge(!this.hasUnkept());
  }

  private judge(kept: boolean): void {
    if (kept === this.kept) return;
    this.kept = kept;
    this.options.changed();
  }
}

const isSame = (one: Pending, other: Pending): boolean =>
  one.sent === other.sent && one.next === other.next && one.problem === other.problem;
