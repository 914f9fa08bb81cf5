import { z } from "zod";
import { recordWhereRoom } from "@/db/record";
import { disposition } from "@/app/disposition";
import { exportSubject } from "@/app/export-subject";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { printingAsked } from "@/app/printing-asked";
import { downloadIds, downloadName, downloads } from "@/lib/export/downloads";

export const GET = handle(
  {
    params: z.object({ id: z.string() }),
    query: z.object({ format: z.enum(downloadIds), printing: printingAsked }),
  },
  async ({ actor, store, params, query }) => {
    const subject = await exportSubject(
      store,
      await openReport(actor, store, params.id),
      query.printing,
    );
    const { mime, render } = downloads[query.format];
    const bytes = await render(subject);
    const file = downloadName(subject, query.format);
    await recordWhereRoom(store, { kind: "exported", report: params.id, file });
    return new Response(Buffer.from(bytes), {
      headers: {
        "content-type": mime,
        "content-disposition": disposition(file),
      },
    });
  },
);
