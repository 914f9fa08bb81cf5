import { findFile, findRevisionFile } from "@/db/files";
import type { Store } from "@/db/store";
import type { PrintingId } from "@/lib/document/printing";
import type { DownloadId } from "@/lib/export/downloads";
import { signedFile } from "@/lib/export/signed-files";
import { isSigned } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";

/** A download of a signed report as it was kept; undefined where it is made when it is wanted. */
export async function signedDownload(
  store: Store,
  { id, standing }: Report,
  printing: PrintingId,
  download: DownloadId,
): Promise<Buffer | undefined> {
  const wanted = signedFile(printing, download);
  if (!wanted || !isSigned(standing)) return undefined;
  const kept = await findRevisionFile(store, id, standing.revision, wanted.name);
  return kept && findFile(store, kept.sha256);
}
