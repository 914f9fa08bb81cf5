import { and, eq } from "drizzle-orm";
import type { Scan } from "@/lib/report/life/scan";
import { keepFile } from "./files";
import type { Store } from "./store";

/** Part of the transaction of the step that it belongs to: `number` is that transition's. */
export async function keepScan(
  store: Store,
  reportId: string,
  number: number,
  { mime, bytes }: Scan,
): Promise<void> {
  const sha256 = await keepFile(store, bytes);
  await store.db.insert(store.tables.scans).values({ reportId, number, mime, sha256 });
}

/** The numbers of the transitions that have a scan. */
export async function listScanned(store: Store, reportId: string): Promise<ReadonlySet<number>> {
  const { scans } = store.tables;
  const found = await store.db
    .select({ number: scans.number })
    .from(scans)
    .where(eq(scans.reportId, reportId));
  return new Set(found.map(({ number }) => number));
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
