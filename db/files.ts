import { createHash } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import type { Store } from "./store";

/** What a file is kept under. */
export const sha256Of = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Keeps bytes for good; the same bytes are kept once. Answers with their SHA-256. */
export async function keepFile(store: Store, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const row = { sha256, size: bytes.byteLength, bytes: Buffer.from(bytes) };
  await store.db.insert(store.tables.files).values(row).onConflictDoNothing();
  return sha256;
}

export async function findFile(store: Store, sha256: string): Promise<Buffer | undefined> {
  const { files } = store.tables;
  const [found] = await store.db
    .select({ bytes: files.bytes })
    .from(files)
    .where(eq(files.sha256, sha256));
  return found?.bytes;
}

/** A file of a signed revision. */
export interface RevisionFile {
  /** Which printing and format: filing.pdf */
  readonly name: string;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

/** Part of the transaction that signs: what the revision was rendered to, under its names. */
export async function keepRevisionFiles(
  store: Store,
  reportId: string,
  revision: number,
  rendered: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  for (const [name, bytes] of rendered) {
    const sha256 = await keepFile(store, bytes);
    await store.db.insert(store.tables.revisionFiles).values({ reportId, revision, name, sha256 });
  }
}

const revisionFilesOf = ({ db, tables: { revisionFiles, files } }: Store) =>
  db
    .select({ name: revisionFiles.name, sha256: files.sha256, size: files.size })
    .from(revisionFiles)
    .innerJoin(files, eq(revisionFiles.sha256, files.sha256));

const ofRevision = ({ tables: { revisionFiles } }: Store, reportId: string, revision: number) =>
  and(eq(revisionFiles.reportId, reportId), eq(revisionFiles.revision, revision));

/** One file of a signed revision; undefined of a draft, and where it has none of that name. */
export async function findRevisionFile(
  store: Store,
  reportId: string,
  revision: number,
  name: string,
): Promise<RevisionFile | undefined> {
  const { revisionFiles } = store.tables;
  const [found] = await revisionFilesOf(store).where(
    and(ofRevision(store, reportId, revision), eq(revisionFiles.name, name)),
  );
  return found;
}

/** The files of a signed revision; none of a draft. */
export async function listRevisionFiles(
  store: Store,
  reportId: string,
  revision: number,
): Promise<RevisionFile[]> {
  return revisionFilesOf(store)
    .where(ofRevision(store, reportId, revision))
    .orderBy(asc(store.tables.revisionFiles.name));
}
