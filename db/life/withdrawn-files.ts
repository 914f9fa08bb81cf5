import { and, asc, eq } from "drizzle-orm";
import type { RevisionFile } from "../files";
import type { Store } from "../store";

/** A file of a signature that was withdrawn (撤回签发), by the draft and the number of the signature's step. */
export interface WithdrawnFile extends RevisionFile {
  readonly revision: number;
  readonly signature: number;
}

const withdrawnFilesOf = ({ db, tables: { withdrawnFiles, files } }: Store) =>
  db
    .select({
      ...{ revision: withdrawnFiles.revision, signature: withdrawnFiles.signature },
      ...{ name: withdrawnFiles.name, sha256: files.sha256, size: files.size },
    })
    .from(withdrawnFiles)
    .innerJoin(files, eq(withdrawnFiles.sha256, files.sha256));

/** The files of all signatures of a report that were withdrawn, in order. */
export async function listWithdrawnFiles(store: Store, reportId: string): Promise<WithdrawnFile[]> {
  const { withdrawnFiles } = store.tables;
  return withdrawnFilesOf(store)
    .where(eq(withdrawnFiles.reportId, reportId))
    .orderBy(asc(withdrawnFiles.signature), asc(withdrawnFiles.name));
}

export async function findWithdrawnFile(
  store: Store,
  reportId: string,
  { revision, signature, name }: Pick<WithdrawnFile, "revision" | "signature" | "name">,
): Promise<WithdrawnFile | undefined> {
  const { withdrawnFiles } = store.tables;
  const [found] = await withdrawnFilesOf(store).where(
    and(
      eq(withdrawnFiles.reportId, reportId),
      eq(withdrawnFiles.revision, revision),
      eq(withdrawnFiles.signature, signature),
      eq(withdrawnFiles.name, name),
    ),
  );
  return found;
}
