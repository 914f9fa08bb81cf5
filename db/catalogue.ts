import { asc, count, desc, eq } from "drizzle-orm";
import type { PublishedReport } from "@/lib/publication/publication";
import { prepared } from "./prepared";
import { findCorrectedDays } from "./publication-corrections";
import type { Store } from "./store";

/** All that the public may find: the newest year first, units in the order in which they were set up. */
export type Catalogue = readonly PublishedReport[];

interface Kept {
  /** How many publications and corrections there were when it was read; they are only ever added. */
  readonly rows: number;
  readonly catalogue: Catalogue;
}

const kept = new WeakMap<Store, Kept>();

const counted = prepared(({ db, tables }) =>
  db.select({ rows: count() }).from(tables.publications).prepare(),
);
const corrected = prepared(({ db, tables }) =>
  db.select({ rows: count() }).from(tables.publicationCorrections).prepare(),
);

/** Kept until something else is published, so that it costs the same however much there is. */
export async function publishedCatalogue(store: Store): Promise<Catalogue> {
  const counts = [await counted(store).execute(), await corrected(store).execute()];
  const rows = counts.reduce((sum, [one]) => sum + (one?.rows ?? 0), 0);
  const there = kept.get(store);
  if (there?.rows === rows) return there.catalogue;
  const catalogue = await readCatalogue(store);
  kept.set(store, { rows, catalogue });
  return catalogue;
}

async function readCatalogue(store: Store): Promise<Catalogue> {
  const { reports, publications, units } = store.tables;
  const rows = await store.db
    .select({
      id: reports.id,
      unitId: reports.unitId,
      unitName: reports.unitName,
      year: reports.year,
      editionId: reports.editionId,
      revision: publications.revision,
      number: publications.number,
      day: publications.day,
    })
    .from(publications)
    .innerJoin(reports, eq(publications.reportId, reports.id))
    .innerJoin(units, eq(reports.unitId, units.id))
    .orderBy(desc(reports.year), asc(units.createdAt), asc(units.id), asc(publications.number));
  const newest = new Map<string, PublishedReport>();
  const days = await findCorrectedDays(store);
  for (const { number, ...row } of rows) {
    const day = days.get(`${row.id} ${number}`) ?? row.day;
    newest.set(row.id, { ...row, day, times: (newest.get(row.id)?.times ?? 0) + 1 });
  }
  return [...newest.values()];
}
