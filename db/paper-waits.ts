import { and, asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { PaperWait } from "@/lib/report/life/paper-wait";
import type { Scan } from "@/lib/report/life/scan";
import type { Store } from "./store";

/** What else is kept of such a step: its scan, and the request that it is recorded by. */
export interface KeptPaper extends PaperWait {
  readonly mime: Scan["mime"];
  readonly sha256: string;
  readonly sharedSheet: boolean;
  readonly key: string;
}

/** Everything that ever waited for somebody's confirmation in a report, the oldest first. */
export async function listPaperWaits(store: Store, reportId: string): Promise<KeptPaper[]> {
  const { paperWaits: waits, paperWaitEnds: ends, accounts } = store.tables;
  const ender = alias(accounts, "ender");
  const { id, action, seen, at, person, personId, day, reason, mime, sha256 } = waits;
  const rows = await store.db
    .select({
      wait: {
        ...{ id, action, seen, at, person, personId, day, reason, mime, sha256 },
        ...{ sharedSheet: waits.sharedSheet, key: waits.key },
        ...{ recordedBy: waits.by, by: accounts.displayName },
      },
      end: { ending: ends.ending, byId: ends.by, at: ends.at, reason: ends.reason },
      endedBy: ender.displayName,
    })
    .from(waits)
    .innerJoin(accounts, eq(waits.by, accounts.id))
    .leftJoin(ends, eq(ends.waitId, id))
    .leftJoin(ender, eq(ends.by, ender.id))
    .where(eq(waits.reportId, reportId))
    .orderBy(asc(at), asc(id));
  return rows.map(({ wait, end, endedBy }) => ({
    ...{ ...wait, ended: end && { ...end, by: endedBy ?? "" } },
  }));
}

export async function findPaperWait(
  store: Store,
  reportId: string,
  id: string,
): Promise<KeptPaper | undefined> {
  return (await listPaperWaits(store, reportId)).find((wait) => wait.id === id);
}

/** The newest that was recorded at a place of the report's life: it waits, or was ended without a step. */
export async function newestPaperWait(
  store: Store,
  { id, standing }: { readonly id: string; readonly standing: { readonly number: number } },
): Promise<KeptPaper | undefined> {
  const waits = (await listPaperWaits(store, id)).filter(({ seen }) => seen === standing.number);
  return waits.find(({ ended }) => ended === null) ?? waits.pop();
}

/** The scan of one of them. */
export async function findWaitingScan(
  store: Store,
  reportId: string,
  id: string,
): Promise<Scan | undefined> {
  const { paperWaits: waits, files } = store.tables;
  const [found] = await store.db
    .select({ mime: waits.mime, bytes: files.bytes })
    .from(waits)
    .innerJoin(files, eq(waits.sha256, files.sha256))
    .where(and(eq(waits.reportId, reportId), eq(waits.id, id)));
  return found;
}
