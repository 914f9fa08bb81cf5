import { and, eq } from "drizzle-orm";
import type { TransitionAction } from "@/lib/report/life/action";
import type { Standing } from "@/lib/report/life/state";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";

type Step = Pick<Standing, "number" | "revision">;

/**
 * What was written with one step of a report's life, and nothing that stood there before it: who had
 * altered that would have it sealed with the step.
 */
export async function stepRows(
  store: Store,
  reportId: string,
  action: TransitionAction,
  { number, revision }: Step,
): Promise<BoundRow[]> {
  return [
    ["transitions", reportId, number],
    ...(action === "sendForReview" ? await draftOf(store, reportId, revision) : []),
    ...(action === "sign" ? await filesOf(store, reportId, revision) : []),
    ...(action === "withdrawSignature" ? await withdrawnOf(store, reportId, number - 1) : []),
    ...(await besideStep(store, reportId, number)),
  ];
}

/** What was frozen, and who wrote it. */
async function draftOf(store: Store, reportId: string, revision: number): Promise<BoundRow[]> {
  const { revisionWriters: writers } = store.tables;
  const wrote = await store.db
    .select({ id: writers.accountId })
    .from(writers)
    .where(and(eq(writers.reportId, reportId), eq(writers.revision, revision)));
  return [
    ["revisions", reportId, revision],
    ...wrote.map(({ id }) => ["revisionWriters", reportId, revision, id] as const),
  ];
}

/** The files that a signed draft was rendered to. */
async function filesOf(store: Store, reportId: string, revision: number): Promise<BoundRow[]> {
  const { revisionFiles } = store.tables;
  const { name, sha256 } = revisionFiles;
  const files = await store.db
    .select({ name, sha256 })
    .from(revisionFiles)
    .where(and(eq(revisionFiles.reportId, reportId), eq(revisionFiles.revision, revision)));
  return files.flatMap((file): BoundRow[] => [
    ["revisionFiles", reportId, revision, file.name],
    ["files", file.sha256],
  ]);
}

/** The files of a signature that was withdrawn, where they stood and where they stand now. */
async function withdrawnOf(store: Store, reportId: string, signature: number): Promise<BoundRow[]> {
  const { withdrawnFiles } = store.tables;
  const { revision, name } = withdrawnFiles;
  const files = await store.db
    .select({ revision, name })
    .from(withdrawnFiles)
    .where(and(eq(withdrawnFiles.reportId, reportId), eq(withdrawnFiles.signature, signature)));
  return files.flatMap((file): BoundRow[] => [
    ["revisionFiles", reportId, file.revision, file.name],
    ["withdrawnFiles", reportId, file.revision, signature, file.name],
  ]);
}

/** The step's scan, signature and publication, where it has them. */
async function besideStep(store: Store, reportId: string, number: number): Promise<BoundRow[]> {
  const { scans, signatures, publications } = store.tables;
  const there = async (table: typeof signatures | typeof publications) =>
    (await store.db.$count(table, and(eq(table.reportId, reportId), eq(table.number, number)))) > 0;
  const [scan] = await store.db
    .select({ sha256: scans.sha256 })
    .from(scans)
    .where(and(eq(scans.reportId, reportId), eq(scans.number, number)));
  const rows: BoundRow[] = [];
  if (scan) rows.push(["scans", reportId, number], ["files", scan.sha256]);
  if (await there(signatures)) rows.push(["signatures", reportId, number]);
  if (await there(publications)) rows.push(["publications", reportId, number]);
  return rows;
}
