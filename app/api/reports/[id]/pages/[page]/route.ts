import { notFound } from "next/navigation";
import { z } from "zod";
import { exportSubject } from "@/app/export-subject";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { pageImages } from "@/app/page-images";

const params = z.object({ id: z.string(), page: z.coerce.number().int().min(1) });

/** One page as it will print. */
export const GET = handle({ params }, async ({ actor, store, params: { id, page } }) => {
  const { pages } = await pageImages(exportSubject(await openReport(actor, store, id)));
  return new Response(pages[page - 1] ?? notFound(), {
    headers: { "content-type": "image/svg+xml" },
  });
});
