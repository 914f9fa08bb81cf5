import { notFound } from "next/navigation";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/report/actor";
import { canRead } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

/** Undefined to a stranger, as for a report that does not exist. */
export function findReadable(actor: Actor, store: Store, id: string): Report | undefined {
  const report = findReport(store, id);
  return report && canRead(actor, report) ? report : undefined;
}

/** For pages and routes. */
export function readableReport(actor: Actor, store: Store, id: string): Report {
  return findReadable(actor, store, id) ?? notFound();
}
