import { AsyncLocalStorage } from "node:async_hooks";
import type { Sealing } from "@/lib/record/mac";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import { connect } from "./connection";
import { requireOurSchema } from "./expected-schema/why-not-start";
import { holdLock } from "./lock";
import { migrate } from "./migrate";
import { sealingOf } from "./seals/sealing";
import { tables } from "./schema";
import { THE_SERVER, type Origin } from "./origin";
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
  /** Whoever asked for what is being done now. */
  readonly origin: Origin;
  /** Runs `body` as asked for by somebody, so that the record can name them. */
  as<T>(origin: Origin, body: () => Promise<T>): Promise<T>;
  /** How what stands in 操作记录 is hashed and sealed. */
  readonly sealing: Sealing;
  /** The one clock; tests hand one in. */
  now(): Date;
  close(): void;
}

/** What code that runs is inside of. */
interface Inside {
  readonly db: BetterSQLite3Database;
  readonly origin: Origin;
}

export interface StoreOptions {
  readonly file: string;
  readonly now?: () => Date;
}

/** Opens the database and brings it up to date; where that is refused, it is closed as it was. */
function openedWriter(file: string, now: Date) {
  const lock = holdLock(file);
  const writer = connect(file);
  try {
    requireOurSchema(writer);
    const sealing = sealingOf(writer, file);
    migrate(writer, file, { now, sealing });
    return { lock, writer, sealing };
  } catch (error) {
    writer.close();
    lock.release();
    throw error;
  }
}

/** Opens the database, brought up to date. Throws if another process has it. */
export function openStore({ file, now = () => new Date() }: StoreOptions): Store {
  const { lock, writer, sealing } = openedWriter(file, now());
  const reader = connect(file);
  reader.pragma("query_only = ON");
  const queue = new WriteQueue(writer);
  const inside = new AsyncLocalStorage<Inside>();
  const [reading, writing] = [drizzle(reader), drizzle(writer)];
  return {
    tables,
    file,
    sealing,
    now,
    get db() {
      return inside.getStore()?.db ?? reading;
    },
    get origin() {
      return inside.getStore()?.origin ?? THE_SERVER;
    },
    as: (origin, body) => inside.run({ db: reading, origin }, body),
    transaction: (body) => {
      const now = inside.getStore();
      if (now?.db === writing) return body();
      // the queue runs it in the place of whoever was first to wait there
      const asked = { db: writing, origin: now?.origin ?? THE_SERVER };
      return queue.add(() => inside.run(asked, body));
    },
    close: () => {
      reader.close();
      writer.close();
      lock.release();
    },
  };
}
