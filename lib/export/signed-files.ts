import type { PrintingId } from "@/lib/document/printing";
import { downloadIds, downloads, type DownloadId } from "./downloads";
import type { ExportSubject } from "./formats";

/** A file that a signed revision is kept as. */
export interface SignedFile {
  /** That it is kept under: filing.pdf */
  readonly name: string;
  readonly printing: PrintingId;
  readonly download: DownloadId;
}

/** 审阅稿 is for correcting: it is made when somebody wants it. */
const keptPrintings = ["filing", "public"] as const satisfies readonly PrintingId[];

/** 公布材料包 holds the public's copy, whichever is looked at. */
export const signedFiles: readonly SignedFile[] = keptPrintings.flatMap((printing) =>
  downloadIds
    .filter((download) => download !== "zip" || printing === "public")
    .map((download) => ({ name: `${printing}.${download}`, printing, download })),
);

/** Which of the kept files a download is; undefined where none is. */
export function signedFile(printing: PrintingId, download: DownloadId): SignedFile | undefined {
  const wanted = download === "zip" ? "public" : printing;
  return signedFiles.find((file) => file.printing === wanted && file.download === download);
}

/** Renders all of them, by the names that they are kept under. */
export async function renderSigned(
  subjectOf: (printing: PrintingId) => ExportSubject,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rendered = new Map<string, Uint8Array>();
  for (const { name, printing, download } of signedFiles) {
    rendered.set(name, await downloads[download].render(subjectOf(printing)));
  }
  return rendered;
}
