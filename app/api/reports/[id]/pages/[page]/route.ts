import { notFound } from "next/navigation";
import { z } from "zod";
import { exportSubject } from "@/app/export-subject";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { printingAsked } from "@/app/printing-asked";
import { pageImages } from "@/app/page-images";

const params = z.object({ id: z.string(), page: z.coerce.number().int().min(1) });

const query = z.object({ printing: printingAsked });

/** One page as it will print. */
export const GET = handle({ params, query }, async ({ actor, store, params, query }) => {
  const { id, page } = params;
  const subject = await exportSubject(store, await openReport(actor, store, id), query.printing);
  const { pages } = await pageImages(subject);
  return new Response(pages[page - 1] ?? notFound(), {
    headers: { "content-type": "image/svg+xml" },
  });
});
