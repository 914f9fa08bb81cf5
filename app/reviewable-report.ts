import { notFound } from "next/navigation";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { unitsAbove } from "@/db/units-above";
import type { Actor } from "@/lib/report/actor";
import { canRead } from "@/lib/report/permissions";
import { wasFiled } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";

/** For whoever takes part in a report's life: its unit, and once it is filed the competent office. */
export async function reviewableReport(actor: Actor, store: Store, id: string): Promise<Report> {
  const report = findReport(store, id) ?? notFound();
  if (canRead(actor, report)) return report;
  const offices = actor.memberships.filter(({ role }) => role === "competent");
  if (offices.length === 0 || !wasFiled(report.standing)) notFound();
  const above = await unitsAbove(store, report.unitId);
  return offices.some(({ unitId }) => above.includes(unitId)) ? report : notFound();
}
