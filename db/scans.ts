import { and, asc, eq } from "drizzle-orm";
import type { Scan } from "@/lib/report/life/scan";
import { NotNow } from "@/lib/report/refused";
import { keepFile, sha256Of } from "./files";
import type { Store } from "./store";

/** A scan as it is recorded with a step. */
export interface RecordedScan extends Scan {
  /** Said to be one sheet on which several steps were signed. */
  readonly sharedSheet?: boolean;
}

/**
 * Part of the transaction of the step that it belongs to: `number` is that transition's. Throws NotNow
 * where the file is that of another step, and was not said to be one sheet for several.
 */
export async function keepScan(
  store: Store,
  reportId: string,
  number: number,
  { mime, bytes, sharedSheet }: RecordedScan,
): Promise<void> {
  const same = await stepWithScan(store, reportId, bytes);
  if (same !== undefined && !sharedSheet) {
    throw new NotNow(`这个文件刚才已经用来登记了第${same}步，没有登记。请传这一步签过的纸。`);
  }
  const sha256 = await keepFile(store, bytes);
  const shared = same !== undefined;
  await store.db
    .insert(store.tables.scans)
    .values({ reportId, number, mime, sha256, sharedSheet: shared });
}

/** The number of the first step of a report that has this file as its scan; undefined where none has. */
export async function stepWithScan(
  store: Store,
  reportId: string,
  bytes: Uint8Array,
): Promise<number | undefined> {
  const { scans } = store.tables;
  const [found] = await store.db
    .select({ number: scans.number })
    .from(scans)
    .where(and(eq(scans.reportId, reportId), eq(scans.sha256, sha256Of(bytes))))
    .orderBy(asc(scans.number));
  return found?.number;
}

/** The numbers of the transitions that have a scan, each with whether it is one sheet for several steps. */
export async function listScanned(
  store: Store,
  reportId: string,
): Promise<ReadonlyMap<number, boolean>> {
  const { scans } = store.tables;
  const found = await store.db
    .select({ number: scans.number, sharedSheet: scans.sharedSheet })
    .from(scans)
    .where(eq(scans.reportId, reportId));
  return new Map(found.map(({ number, sharedSheet }) => [number, sharedSheet]));
}

export async function findScan(
  store: Store,
  reportId: string,
  number: number,
): Promise<Scan | undefined> {
  const { scans, files } = store.tables;
  const [found] = await store.db
    .select({ mime: scans.mime, bytes: files.bytes })
    .from(scans)
    .innerJoin(files, eq(scans.sha256, files.sha256))
    .where(and(eq(scans.reportId, reportId), eq(scans.number, number)));
  return found;
}
