import { and, eq, inArray } from "drizzle-orm";
import { newestTransition } from "./reports";
import type { Store } from "./store";

/** 退回: that, and why, a report is being filled in once more. */
export interface Return {
  readonly reportId: string;
  /** The draft that was returned. */
  readonly revision: number;
  readonly at: Date;
  /** The display name of who returned it, or recorded it. */
  readonly by: string;
  /** Who decided it, where that is not `by`. */
  readonly person: string | null;
  readonly reason: string;
}

/** Of some reports, those that were returned and not sent again since. */
export async function listReturns(store: Store, reportIds: readonly string[]): Promise<Return[]> {
  const { reports, transitions, accounts } = store.tables;
  if (reportIds.length === 0) return [];
  return store.db
    .select({
      reportId: reports.id,
      revision: transitions.revision,
      at: transitions.at,
      by: accounts.displayName,
      person: transitions.person,
      reason: transitions.reason,
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .where(and(inArray(reports.id, [...reportIds]), eq(transitions.action, "return")));
}
