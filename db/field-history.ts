import { and, desc, eq } from "drizzle-orm";
import type { Value } from "@/lib/report/value";
import type { Store } from "./store";

/** What a field said from one save to the next. */
export interface FieldVersion {
  readonly version: number;
  readonly value: Value;
  readonly at: Date;
  /** The display name of who wrote it. */
  readonly by: string;
}

/** Every value that a field of a report ever had, the newest first. */
export async function listFieldHistory(
  store: Store,
  reportId: string,
  code: string,
): Promise<FieldVersion[]> {
  const { entryHistory: history, accounts } = store.tables;
  return store.db
    .select({
      version: history.version,
      value: history.value,
      at: history.at,
      by: accounts.displayName,
    })
    .from(history)
    .innerJoin(accounts, eq(history.by, accounts.id))
    .where(and(eq(history.reportId, reportId), eq(history.code, code)))
    .orderBy(desc(history.version));
}

/** How often anything was saved in a report. */
export async function countSaves({ db, tables }: Store, reportId: string): Promise<number> {
  return db.$count(tables.entryHistory, eq(tables.entryHistory.reportId, reportId));
}
