import { and, asc, eq, inArray } from "drizzle-orm";
import type { Known } from "@/lib/report/life/baseline";
import type { Store } from "./store";

/** Notes that somebody has opened a frozen draft; only the first time is kept. */
export async function noteSeen(
  store: Store,
  accountId: string,
  { reportId, revision }: { readonly reportId: string; readonly revision: number },
): Promise<void> {
  await store.transaction(async () => {
    await store.db
      .insert(store.tables.seenDrafts)
      .values({ reportId, revision, accountId, at: store.now() })
      .onConflictDoNothing();
  });
}

/** What is on file of some reports' drafts, and which of them an account has opened. */
export async function findKnownDrafts(
  store: Store,
  accountId: string,
  reportIds: readonly string[],
): Promise<(reportId: string) => Omit<Known, "earlier">> {
  const { transitions, seenDrafts } = store.tables;
  const { reportId, action, revision, by } = transitions;
  const steps = await store.db
    .select({ reportId, action, revision, by })
    .from(transitions)
    .where(and(inArray(reportId, [...reportIds]), eq(transitions.channel, "inSystem")))
    .orderBy(asc(transitions.number));
  const opened = await store.db
    .select({ reportId: seenDrafts.reportId, revision: seenDrafts.revision })
    .from(seenDrafts)
    .where(and(inArray(seenDrafts.reportId, [...reportIds]), eq(seenDrafts.accountId, accountId)));
  const of = <Row extends { readonly reportId: string }>(rows: readonly Row[], id: string) =>
    rows.filter((row) => row.reportId === id);
  return (id) => ({
    accountId,
    steps: of(steps, id),
    seen: of(opened, id).map((row) => row.revision),
  });
}
