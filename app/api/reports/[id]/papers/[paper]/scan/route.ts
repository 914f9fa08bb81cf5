import { notFound } from "next/navigation";
import { handle } from "@/app/handle";
import { ofPaper } from "@/app/of-paper";
import { readableReport } from "@/app/readable-report";
import { scanAnswer } from "@/app/scan-answer";
import { findWaitingScan } from "@/db/paper-waits";

/** The scan of a step that waits for whoever signed it, for the unit. */
export const GET = handle({ params: ofPaper }, async ({ actor, store, params: { id, paper } }) => {
  const { unitName, year } = readableReport(actor, store, id);
  const scan = (await findWaitingScan(store, id, paper)) ?? notFound();
  return scanAnswer(scan, `${unitName}${year}年年报待确认扫描件`);
});
