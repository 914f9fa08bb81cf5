import { inArray } from "drizzle-orm";
import { thaw } from "@/lib/report/life/snapshot";
import type { Publication, PublishedReport } from "@/lib/publication/publication";
import type { Entries } from "@/lib/report/value";
import { publishedCatalogue } from "./catalogue";
import { findFile, findRevisionFile } from "./files";
import { listPublications } from "./publications";
import type { Store } from "./store";

/** What is in force of a unit's report of a year; undefined while nothing of it is published. */
async function findPublished(
  store: Store,
  unitId: string,
  year: number,
): Promise<PublishedReport | undefined> {
  const all = await publishedCatalogue(store);
  return all.find((report) => report.unitId === unitId && report.year === year);
}

export interface PublishedRevision {
  readonly report: PublishedReport;
  readonly publications: readonly Publication[];
  /** The one that was asked for. */
  readonly shown: Publication;
}

/** A revision that was published, the one in force where none is named; never a draft. */
export async function findPublishedRevision(
  store: Store,
  unitId: string,
  year: number,
  revision?: number,
): Promise<PublishedRevision | undefined> {
  const report = await findPublished(store, unitId, year);
  if (!report) return undefined;
  const publications = await listPublications(store, report.id);
  const wanted = revision ?? report.revision;
  const shown = publications.find((each) => each.revision === wanted);
  return shown && { report, publications, shown };
}

/** A file of a published revision. */
export async function findPublishedFile(
  store: Store,
  { report, shown }: PublishedRevision,
  name: string,
): Promise<{ readonly sha256: string; readonly bytes: Buffer } | undefined> {
  const kept = await findRevisionFile(store, report.id, shown.revision, name);
  const bytes = kept && (await findFile(store, kept.sha256));
  return bytes && { sha256: kept.sha256, bytes };
}

/** What is in force of some reports, by report: what was frozen, whatever stands in them now. */
export async function publishedEntries(
  store: Store,
  reports: readonly PublishedReport[],
): Promise<ReadonlyMap<string, Entries>> {
  const { revisions } = store.tables;
  const inForce = new Map(reports.map(({ id, revision }) => [id, revision]));
  const rows = await store.db
    .select({
      reportId: revisions.reportId,
      number: revisions.number,
      snapshot: revisions.snapshot,
    })
    .from(revisions)
    .where(inArray(revisions.reportId, [...inForce.keys()]));
  return new Map(
    rows
      .filter(({ reportId, number }) => inForce.get(reportId) === number)
      .map(({ reportId, snapshot }) => [reportId, thaw(snapshot).entries]),
  );
}
