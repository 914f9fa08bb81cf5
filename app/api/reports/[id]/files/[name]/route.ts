import { notFound } from "next/navigation";
import { z } from "zod";
import { asAttachment } from "@/app/as-attachment";
import { frozenTitle } from "@/app/frozen-title";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { recordWhereRoom } from "@/db/record";
import { findFile, findRevisionFile } from "@/db/files";
import { printings } from "@/lib/document/printing";
import { downloadName, downloads } from "@/lib/export/downloads";
import { signedFiles } from "@/lib/export/signed-files";
import { handedOutDraft } from "@/lib/report/life/reviewable";

const params = z.object({ id: z.string(), name: z.string() });

/** A file of the signed revision as it is kept, for the unit, and once it is filed for the competent office. */
export const GET = handle({ params }, async ({ request, actor, store, params: { id, name } }) => {
  const report = await reviewableReport(actor, store, id);
  const draft = handedOutDraft(report);
  const { printing, download } = signedFiles.find((file) => file.name === name) ?? notFound();
  const kept = await findRevisionFile(store, id, draft, name);
  const { sha256 } = kept ?? notFound();
  const etag = `"${sha256}"`;
  if (request.headers.get("if-none-match") === etag) {
    return new Response(null, { status: 304, headers: { etag } });
  }
  const bytes = (await findFile(store, sha256)) ?? notFound();
  const fileTitle = await frozenTitle(store, report, draft);
  const named = { fileTitle, printing: printings[printing] };
  const file = downloadName(named, download);
  await recordWhereRoom(store, { kind: "exported", report: id, file });
  return asAttachment(bytes, downloads[download].mime, file, { etag });
});
