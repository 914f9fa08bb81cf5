import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { connect } from "./connection";
import { holdLock } from "./lock";
import { migrate } from "./migrate";
import { tables } from "./schema";
import { WriteQueue } from "./write-queue";

export interface Store {
  readonly tables: typeof tables;
  /** The database file. */
  readonly file: string;
  /** The writer inside `transaction`, else the reader: half a transaction is never seen from outside. */
  readonly db: BetterSQLite3Database;
  /**
   * Runs `body` with all its queries in one transaction, and resolves after the commit. A nested
   * call joins the outer one. The body awaits nothing but the database.
   */
  transaction<T>(body: () => Promise<T>): Promise<T>;
  /** The one clock; tests hand one in. */
  now(): Date;
  close(): void;
}

export interface StoreOptions {
  readonly file: string;
  readonly now?: () => Date;
}

/** Opens the database, brought up to date. Throws if another process has it. */
export function openStore({ file, now = () => new Date() }: StoreOptions): Store {
  const lock = holdLock(file);
  const writer = connect(file);
  migrate(writer, file, { now: now() });
  const reader = connect(file);
  reader.pragma("query_only = ON");
  const queue = new WriteQueue(writer);
  const inside = new AsyncLocalStorage<BetterSQLite3Database>();
  const [reading, writing] = [drizzle(reader), drizzle(writer)];
  return {
    tables,
    file,
    now,
    get db() {
      return inside.getStore() ?? reading;
    },
    transaction: (body) =>
      inside.getStore() ? body() : queue.add(() => inside.run(writing, body)),
    close: () => {
      reader.close();
      writer.close();
      lock.release();
    },
  };
}
