import { and, eq, inArray } from "drizzle-orm";
import type { Return } from "@/lib/report/life/return";
import { isOutsiders } from "@/lib/report/life/transition";
import { stepDoer } from "./life/step-doer";
import { newestTransition } from "./reports";
import type { Store } from "./store";

/** Of some reports, those that were returned and not sent again since. */
export async function listReturns(store: Store, reportIds: readonly string[]): Promise<Return[]> {
  const { reports, transitions, accounts } = store.tables;
  if (reportIds.length === 0) return [];
  const rows = await store.db
    .select({
      reportId: reports.id,
      revision: transitions.revision,
      at: transitions.at,
      by: stepDoer(store.tables),
      person: transitions.person,
      personId: transitions.personId,
      channel: transitions.channel,
      reason: transitions.reason,
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .where(and(inArray(reports.id, [...reportIds]), eq(transitions.action, "return")));
  return rows.map(({ channel, personId, ...row }) => ({
    ...row,
    outsider: isOutsiders({ ...row, channel, personId }),
  }));
}
