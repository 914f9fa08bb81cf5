import { notFound } from "next/navigation";
import { z } from "zod";
import { asAttachment } from "@/app/as-attachment";
import { frozenTitle } from "@/app/frozen-title";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { recordWhereRoom } from "@/db/record";
import { findFile, findRevisionFile } from "@/db/files";
import { findWithdrawnFile } from "@/db/life/withdrawn-files";
import { printings } from "@/lib/document/printing";
import { downloadName, downloads } from "@/lib/export/downloads";
import { signedFiles } from "@/lib/export/signed-files";
import { handedOutDraft, type Reviewable } from "@/lib/report/life/reviewable";

const params = z.object({ id: z.string(), name: z.string() });
const query = z.object({
  /** Of a signature that was withdrawn: the draft, and the number of the signature's step. */
  withdrawn: z
    .string()
    .regex(/^\d{1,6}-\d{1,6}$/)
    .optional(),
});

interface Wanted {
  readonly draft: number;
  readonly signature?: number;
}

/** What was withdrawn is the unit's own affair: the competent office never saw it. */
function wantedOf(report: Reviewable, withdrawn: string | undefined): Wanted {
  if (withdrawn === undefined) return { draft: handedOutDraft(report) };
  if (report.filed) notFound();
  const [draft = 0, signature = 0] = withdrawn.split("-").map(Number);
  return { draft, signature };
}

/** A file of the signed revision as it is kept, for the unit, and once it is filed for the competent office. */
export const GET = handle({ params, query }, async ({ request, actor, store, ...asked }) => {
  const { id, name } = asked.params;
  const report = await reviewableReport(actor, store, id);
  const { draft, signature } = wantedOf(report, asked.query.withdrawn);
  const { printing, download } = signedFiles.find((file) => file.name === name) ?? notFound();
  const kept =
    signature === undefined
      ? await findRevisionFile(store, id, draft, name)
      : await findWithdrawnFile(store, id, { revision: draft, signature, name });
  const { sha256 } = kept ?? notFound();
  const etag = `"${sha256}"`;
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  const bytes = (await findFile(store, sha256)) ?? notFound();
  const title = await frozenTitle(store, report, draft);
  const fileTitle = signature === undefined ? title : `${title}（签发已撤回）`;
  const named = { fileTitle, printing: printings[printing] };
  const file = downloadName(named, download);
  await recordWhereRoom(store, { kind: "exported", report: id, file });
  return asAttachment(bytes, downloads[download].mime, file, { etag });
});
