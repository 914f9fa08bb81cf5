import { notFound } from "next/navigation";
import { listFiledDrafts } from "@/db/filed-drafts";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { unitsAbove } from "@/db/units-above";
import type { Actor } from "@/lib/report/actor";
import { canRead, officesOf } from "@/lib/report/permissions";
import type { Reviewable } from "@/lib/report/life/reviewable";

/** For whoever takes part in a report's life: its unit, and once it was filed the competent office, for good. */
export async function reviewableReport(
  actor: Actor,
  store: Store,
  id: string,
): Promise<Reviewable> {
  const report = findReport(store, id) ?? notFound();
  if (canRead(actor, report)) return { ...report, filed: null };
  const offices = officesOf(actor);
  if (offices.length === 0) notFound();
  const above = await unitsAbove(store, report.unitId);
  if (!offices.some((office) => above.includes(office))) notFound();
  const filed = await listFiledDrafts(store, id);
  return filed.length > 0 ? { ...report, filed } : notFound();
}
