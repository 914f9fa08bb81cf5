import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { Store } from "./store";

export interface Edited {
  /** The display name of who saved it. */
  readonly by: string;
  readonly at: Date;
}

/** Who saved each field of a report last within some time, by the field's code. */
export async function listEditors(
  store: Store,
  reportId: string,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<ReadonlyMap<string, Edited>> {
  const { entryHistory: history, accounts } = store.tables;
  const saved = await store.db
    .select({ code: history.code, at: history.at, by: accounts.displayName })
    .from(history)
    .innerJoin(accounts, eq(history.by, accounts.id))
    .where(and(eq(history.reportId, reportId), gte(history.at, from), lte(history.at, until)))
    .orderBy(asc(history.version));
  return new Map(saved.map(({ code, ...edited }) => [code, edited]));
}
