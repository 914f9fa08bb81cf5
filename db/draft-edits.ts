import { and, asc, countDistinct, eq, max, notInArray, sql } from "drizzle-orm";
import type { Edits } from "@/lib/report/life/feed";
import { ownSaveKeys } from "./report/own-saves";
import type { Store } from "./store";

/** Who wrote in each draft of a report, in how many fields; what the program wrote itself is nobody's writing. */
export async function listEdits({ db, tables }: Store, reportId: string): Promise<Edits[]> {
  const { entryHistory: history, revisions, accounts } = tables;
  const frozen = sql<number>`(select count(*) from ${revisions}
    where ${revisions.reportId} = ${history.reportId} and ${revisions.at} < ${history.at})`;
  const rows = await db
    .select({
      ...{ frozen, by: accounts.displayName },
      ...{ at: max(history.at), places: countDistinct(history.code) },
    })
    .from(history)
    .innerJoin(accounts, eq(history.by, accounts.id))
    .where(and(eq(history.reportId, reportId), notInArray(history.saveKey, [...ownSaveKeys])))
    .groupBy(frozen, history.by, accounts.displayName)
    .orderBy(asc(max(history.at)));
  return rows.flatMap(({ frozen: before, at, ...rest }) =>
    at === null ? [] : [{ ...rest, at, revision: before + 1 }],
  );
}
