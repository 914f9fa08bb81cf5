import { and, desc, eq, inArray } from "drizzle-orm";
import type { RecordHead } from "@/lib/record/chain";
import { dayDone } from "@/lib/report/life/transition";
import type { Store } from "./store";

/** 签发 of a revision. */
export interface Signature {
  /** When it was done here, or recorded here. */
  readonly at: Date;
  /** The day that was signed on, as 2019-01-23: on paper that may be an earlier one. */
  readonly day: string;
}

/** Part of the transaction that signs: where the record ended, as the signed files say. */
export async function keepSignature(
  store: Store,
  reportId: string,
  number: number,
  record: RecordHead,
): Promise<void> {
  const row = { reportId, number, recordNumber: record.number, recordHash: record.hash };
  await store.db.insert(store.tables.signatures).values(row);
}

/** Undefined of a draft, and of one whose signature was withdrawn. */
export async function findSignature(
  store: Store,
  reportId: string,
  revision: number,
): Promise<Signature | undefined> {
  const { transitions } = store.tables;
  const ofRevision = and(
    eq(transitions.reportId, reportId),
    eq(transitions.revision, revision),
    inArray(transitions.action, ["sign", "withdrawSignature"]),
  );
  const [newest] = await store.db
    .select({ action: transitions.action, at: transitions.at, day: transitions.day })
    .from(transitions)
    .where(ofRevision)
    .orderBy(desc(transitions.number))
    .limit(1);
  return newest?.action === "sign" ? { at: newest.at, day: dayDone(newest) } : undefined;
}
