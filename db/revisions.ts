import { and, desc, eq } from "drizzle-orm";
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

const revisionsOf = ({ db, tables: { revisions, accounts } }: Store) =>
  db
    .select({
      number: revisions.number,
      snapshot: revisions.snapshot,
      sha256: revisions.sha256,
      at: revisions.at,
      by: accounts.displayName,
    })
    .from(revisions)
    .innerJoin(accounts, eq(revisions.by, accounts.id));

export async function findRevision(
  store: Store,
  reportId: string,
  number: number,
): Promise<Revision | undefined> {
  const { revisions } = store.tables;
  const [found] = await revisionsOf(store).where(
    and(eq(revisions.reportId, reportId), eq(revisions.number, number)),
  );
  return found;
}

/** The newest first. */
export async function listRevisions(store: Store, reportId: string): Promise<Revision[]> {
  const { revisions } = store.tables;
  return revisionsOf(store).where(eq(revisions.reportId, reportId)).orderBy(desc(revisions.number));
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
