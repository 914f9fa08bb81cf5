import { asc, count, desc, eq } from "drizzle-orm";
import type { PublishedReport } from "@/lib/publication/publication";
import { prepared } from "./prepared";
import type { Store } from "./store";

/** All that the public may find: the newest year first, units in the order in which they were set up. */
export type Catalogue = readonly PublishedReport[];

interface Kept {
  /** How many publications there were when it was read; they are only ever added. */
  readonly publications: number;
  readonly catalogue: Catalogue;
}

const kept = new WeakMap<Store, Kept>();

const counted = prepared(({ db, tables }) =>
  db.select({ publications: count() }).from(tables.publications).prepare(),
);

/** Kept until something else is published, so that it costs the same however much there is. */
export async function publishedCatalogue(store: Store): Promise<Catalogue> {
  const [{ publications } = { publications: 0 }] = await counted(store).execute();
  const there = kept.get(store);
  if (there?.publications === publications) return there.catalogue;
  const catalogue = await readCatalogue(store);
  kept.set(store, { publications, catalogue });
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
      day: publications.day,
    })
    .from(publications)
    .innerJoin(reports, eq(publications.reportId, reports.id))
    .innerJoin(units, eq(reports.unitId, units.id))
    .orderBy(desc(reports.year), asc(units.createdAt), asc(units.id), asc(publications.number));
  const newest = new Map<string, PublishedReport>();
  for (const row of rows) {
    newest.set(row.id, { ...row, times: (newest.get(row.id)?.times ?? 0) + 1 });
  }
  return [...newest.values()];
}
