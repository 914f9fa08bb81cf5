import { notFound } from "next/navigation";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { canRead } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

/** For pages and routes. A stranger gets the same answer as for a report that does not exist. */
export async function readableReport(actor: Actor, store: Store, id: string): Promise<Report> {
  const report = await findReport(store, id);
  return report && canRead(actor, report) ? report : notFound();
}
