import { z } from "zod";
import { recordWhereRoom } from "@/db/record";
import { asAttachment } from "@/app/as-attachment";
import { exportSubject } from "@/app/export-subject";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { printingAsked } from "@/app/printing-asked";
import { signedDownload } from "@/app/signed-download";
import { downloadIds, downloadName, downloads } from "@/lib/export/downloads";

/** What is signed is given out as it was kept; what is not is made now. */
export const GET = handle(
  {
    params: z.object({ id: z.string() }),
    query: z.object({ format: z.enum(downloadIds), printing: printingAsked }),
  },
  async ({ actor, store, params, query: { format, printing } }) => {
    const open = await openReport(actor, store, params.id);
    const subject = await exportSubject(store, open, printing);
    const { mime, render } = downloads[format];
    const kept = await signedDownload(store, open.report, printing, format);
    const bytes = kept ?? (await render(subject));
    const file = downloadName(subject, format);
    await recordWhereRoom(store, { kind: "exported", report: params.id, file });
    return asAttachment(bytes, mime, file);
  },
);
