import { notFound } from "next/navigation";
import { z } from "zod";
import { asAttachment } from "@/app/as-attachment";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { shownTransitions } from "@/app/shown-transitions";
import { findScan } from "@/db/scans";
import type { ScanType } from "@/lib/report/life/scan";

const params = z.object({ id: z.string(), number: z.coerce.number().int().min(1) });

/** Whatever is in it, it is never a page of ours. */
const inert = {
  "content-security-policy": "sandbox; default-src 'none'",
  "x-content-type-options": "nosniff",
};

/** A picture may be looked at in the browser; a PDF, which its reader runs, is only handed over. */
const served: Readonly<Record<ScanType, { end: string; inline: boolean }>> = {
  "application/pdf": { end: "pdf", inline: false },
  "image/jpeg": { end: "jpg", inline: true },
  "image/png": { end: "png", inline: true },
};

/** 附扫描件 of one step, for whoever may see the report under way. */
export const GET = handle({ params }, async ({ actor, store, params: { id, number } }) => {
  const report = await reviewableReport(actor, store, id);
  const { unitName, year } = report;
  const shown = await shownTransitions(store, report);
  if (!shown.some((each) => each.number === number)) notFound();
  const { mime, bytes } = (await findScan(store, id, number)) ?? notFound();
  const { end, inline } = served[mime];
  if (inline) {
    const headers = { ...inert, "content-type": mime, "content-disposition": "inline" };
    return new Response(Buffer.from(bytes), { headers });
  }
  return asAttachment(bytes, mime, `${unitName}${year}年年报签批扫描件${number}.${end}`, inert);
});
