import { and, asc, eq, inArray } from "drizzle-orm";
import type { StoredEntry } from "@/lib/report/save";
import type { Value } from "@/lib/report/value";
import type { Store } from "./store";

/** A field of last year's report that was changed after this year's was begun. */
export interface LastYearChange {
  readonly code: string;
  /** As it stood when this year's report was begun. */
  readonly before: Value;
  readonly after: Value;
  readonly at: Date;
  /** The display name of who changed it last. */
  readonly by: string;
}

/** When a report was begun. */
async function beginningOf(store: Store, reportId: string): Promise<Date | undefined> {
  const { reports } = store.tables;
  const [found] = await store.db
    .select({ at: reports.createdAt })
    .from(reports)
    .where(eq(reports.id, reportId));
  return found?.at;
}

/**
 * What was changed in last year's report, `stored` as it stands now, after this year's was begun: whoever
 * has compared with it, or taken it over, has read something else.
 */
export async function listLastYearChanges(
  store: Store,
  reportId: string,
  last: { readonly id: string; readonly stored: readonly StoredEntry[] },
): Promise<LastYearChange[]> {
  const begun = await beginningOf(store, reportId);
  const later = last.stored.filter(({ at }) => begun !== undefined && at > begun);
  if (begun === undefined || later.length === 0) return [];
  const { entryHistory: history } = store.tables;
  const codes = later.map(({ code }) => code);
  const rows = await store.db
    .select({ code: history.code, value: history.value, at: history.at })
    .from(history)
    .where(and(eq(history.reportId, last.id), inArray(history.code, codes)))
    .orderBy(asc(history.version));
  return later.flatMap(({ code, value: after, at, by }) => {
    const before = rows.findLast((row) => row.code === code && row.at <= begun)?.value ?? null;
    return before === after ? [] : [{ code, before, after, at, by }];
  });
}
