import { and, eq, inArray, or } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { FrozenText } from "@/lib/report/life/snapshot";
import type { HistoryDigest } from "./history-digest";
import { stepDoer } from "./life/step-doer";
import type { Store } from "./store";

/** 第N稿 as it was frozen. */
export interface Revision {
  readonly number: number;
  /** See lib/report/life/snapshot.ts. */
  readonly snapshot: string;
  readonly sha256: string;
  readonly at: Date;
  /** The display name of who sent it for review, as it was then. */
  readonly by: string;
}

export async function findRevision(
  store: Store,
  reportId: string,
  number: number,
): Promise<Revision | undefined> {
  const { revisions, transitions, accounts } = store.tables;
  const sending = and(
    eq(transitions.reportId, revisions.reportId),
    eq(transitions.revision, revisions.number),
    eq(transitions.action, "sendForReview"),
  );
  const [found] = await store.db
    .select({
      number: revisions.number,
      snapshot: revisions.snapshot,
      sha256: revisions.sha256,
      at: revisions.at,
      by: stepDoer(store.tables),
    })
    .from(revisions)
    .innerJoin(accounts, eq(revisions.by, accounts.id))
    .leftJoin(transitions, sending)
    .where(and(eq(revisions.reportId, reportId), eq(revisions.number, number)));
  return found;
}

/** Part of the transaction that sends a report for review. */
export async function addRevision(
  store: Store,
  actor: Actor,
  reportId: string,
  number: number,
  { text, sha256 }: FrozenText,
  history?: HistoryDigest,
): Promise<void> {
  await store.db.insert(store.tables.revisions).values({
    ...{ reportId, number, snapshot: text, sha256 },
    ...{ historyVersions: history?.versions, historySha256: history?.sha256 },
    ...{ at: store.now(), by: actor.accountId },
  });
}

/** Two drafts of one report that are to be compared. */
export interface Compared {
  /** The report's. */
  readonly id: string;
  /** The number of the draft that is shown, and that of an earlier one. */
  readonly revision: number;
  readonly baseline: number;
}

/** The frozen texts (lib/report/life/snapshot.ts) of two drafts. */
export interface DraftPair extends Compared {
  readonly editionId: string;
  readonly before: string;
  readonly after: string;
}

export async function listDraftPairs(
  store: Store,
  wanted: readonly Compared[],
): Promise<DraftPair[]> {
  const { reports, revisions } = store.tables;
  if (wanted.length === 0) return [];
  const found = await store.db
    .select({
      id: revisions.reportId,
      number: revisions.number,
      snapshot: revisions.snapshot,
      editionId: reports.editionId,
    })
    .from(revisions)
    .innerJoin(reports, eq(reports.id, revisions.reportId))
    .where(
      or(
        ...wanted.map(({ id, revision, baseline }) =>
          and(eq(revisions.reportId, id), inArray(revisions.number, [baseline, revision])),
        ),
      ),
    );
  return wanted.flatMap((pair) => {
    const at = (number: number) =>
      found.find((each) => each.id === pair.id && each.number === number);
    const [before, after] = [at(pair.baseline), at(pair.revision)];
    if (!before || !after) return [];
    const { editionId } = after;
    return [{ ...pair, editionId, before: before.snapshot, after: after.snapshot }];
  });
}
