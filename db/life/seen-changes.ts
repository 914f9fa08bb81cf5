import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { Store } from "../store";

/** Two frozen drafts of a report: what changed between them stays the same for good. */
export interface ComparedDrafts {
  readonly reportId: string;
  readonly revision: number;
  /** The earlier one. */
  readonly since: number;
}

const ofReader = (
  { tables: { seenChanges: seen } }: Store,
  { accountId }: Pick<Actor, "accountId">,
  { reportId, revision, since }: ComparedDrafts,
) =>
  and(
    eq(seen.accountId, accountId),
    eq(seen.reportId, reportId),
    eq(seen.revision, revision),
    eq(seen.since, since),
  );

/** The changes that somebody has ticked as seen, as their entries in the list are called. */
export async function listSeenChanges(
  store: Store,
  actor: Actor,
  drafts: ComparedDrafts,
): Promise<ReadonlySet<string>> {
  const { seenChanges } = store.tables;
  const rows = await store.db
    .select({ change: seenChanges.change })
    .from(seenChanges)
    .where(ofReader(store, actor, drafts));
  return new Set(rows.map(({ change }) => change));
}

/** Ticks a change as seen, or takes the tick off again. */
export async function tickChange(
  store: Store,
  actor: Actor,
  drafts: ComparedDrafts,
  { change, seen }: { readonly change: string; readonly seen: boolean },
): Promise<void> {
  const { seenChanges } = store.tables;
  const row = { accountId: actor.accountId, ...drafts, change, at: store.now() };
  await store.transaction(async () => {
    if (seen) await store.db.insert(seenChanges).values(row).onConflictDoNothing();
    else {
      const ticked = and(ofReader(store, actor, drafts), eq(seenChanges.change, change));
      await store.db.delete(seenChanges).where(ticked);
    }
  });
}
