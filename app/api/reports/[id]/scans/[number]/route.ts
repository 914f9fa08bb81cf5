import { notFound } from "next/navigation";
import { z } from "zod";
import { handle } from "@/app/handle";
import { reviewableReport } from "@/app/reviewable-report";
import { scanAnswer } from "@/app/scan-answer";
import { shownTransitions } from "@/app/shown-transitions";
import { findScan } from "@/db/scans";

const params = z.object({ id: z.string(), number: z.coerce.number().int().min(1) });

/** 附扫描件 of one step, for whoever may see the report under way. */
export const GET = handle({ params }, async ({ actor, store, params: { id, number } }) => {
  const report = await reviewableReport(actor, store, id);
  const shown = await shownTransitions(store, report);
  if (!shown.some((each) => each.number === number)) notFound();
  const scan = (await findScan(store, id, number)) ?? notFound();
  return scanAnswer(scan, `${report.unitName}${report.year}年年报签批扫描件${number}`);
});
