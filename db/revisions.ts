import { and, eq, inArray, or } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { FrozenText } from "@/lib/report/life/snapshot";
import type { Store } from "./store";

/** 第N稿 as it was frozen. */
export interface Revision {
  readonly number: number;
  /** See lib/report/life/snapshot.ts. */
  readonly snapshot: string;
  readonly sha256: string;
  readonly at: Date;
  /** The display name of who sent it for review. */
  readonly by: string;
}

export async function findRevision(
  store: Store,
  reportId: string,
  number: number,
): Promise<Revision | undefined> {
  const { revisions, accounts } = store.tables;
  const [found] = await store.db
    .select({
      number: revisions.number,
      snapshot: revisions.snapshot,
      sha256: revisions.sha256,
      at: revisions.at,
      by: accounts.displayName,
    })
    .from(revisions)
    .innerJoin(accounts, eq(revisions.by, accounts.id))
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
): Promise<void> {
  await store.db.insert(store.tables.revisions).values({
    ...{ reportId, number, snapshot: text, sha256 },
    ...{ at: store.now(), by: actor.accountId },
  });
}

/** The frozen texts (lib/report/life/snapshot.ts) of some reports' newest draft and of the one before it. */
export interface DraftPair {
  /** The report's. */
  readonly id: string;
  /** The number of the newest. */
  readonly revision: number;
  readonly editionId: string;
  readonly before: string;
  readonly after: string;
}

/** Of reports that have had two drafts or more. */
export async function listDraftPairs(
  store: Store,
  drafts: readonly { readonly id: string; readonly revision: number }[],
): Promise<DraftPair[]> {
  const { reports, revisions } = store.tables;
  const wanted = drafts.filter(({ revision }) => revision > 1);
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
        ...wanted.map(({ id, revision }) =>
          and(eq(revisions.reportId, id), inArray(revisions.number, [revision - 1, revision])),
        ),
      ),
    );
  return wanted.flatMap(({ id, revision }) => {
    const at = (number: number) => found.find((each) => each.id === id && each.number === number);
    const [before, after] = [at(revision - 1), at(revision)];
    if (!before || !after) return [];
    const { editionId } = after;
    return [{ id, revision, editionId, before: before.snapshot, after: after.snapshot }];
  });
}
