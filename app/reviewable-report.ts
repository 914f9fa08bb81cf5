import { notFound } from "next/navigation";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { unitsAbove } from "@/db/units-above";
import type { Actor } from "@/lib/report/actor";
import { canRead } from "@/lib/report/permissions";
import { wasFiled } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";

/** Whether the actor takes filings for an office above the report's unit. */
async function takesFilings(actor: Actor, store: Store, report: Report): Promise<boolean> {
  const offices = actor.memberships.filter(({ role }) => role === "competent");
  if (offices.length === 0) return false;
  const above = await unitsAbove(store, report.unitId);
  return offices.some(({ unitId }) => above.includes(unitId));
}

/** For whoever takes part in a report's life: its unit, and once it is filed the competent office. */
export async function reviewableReport(actor: Actor, store: Store, id: string): Promise<Report> {
  const report = findReport(store, id) ?? notFound();
  if (canRead(actor, report)) return report;
  const theirs = wasFiled(report.standing) && (await takesFilings(actor, store, report));
  return theirs ? report : notFound();
}

/**
 * As `reviewableReport`, and for the competent office what it has returned meanwhile too: a button
 * pressed twice is answered twice alike, and moveReport refuses the rest.
 */
export async function reportToLeadOn(actor: Actor, store: Store, id: string): Promise<Report> {
  const report = findReport(store, id) ?? notFound();
  const theirs = canRead(actor, report) || (await takesFilings(actor, store, report));
  return theirs ? report : notFound();
}
