import { circumstancesOf } from "@/db/circumstances";
import { listOpenObjections } from "@/db/objections";
import { overseersOf } from "@/db/overseers";
import { findReport } from "@/db/reports";
import type { Store } from "@/db/store";
import type { ListedObjection } from "@/components/objections/objection-list";
import { administeredUnit, type AdminScope } from "@/lib/auth/administration";
import { liftersOf } from "@/lib/report/life/lifters";

/** The open objections in the units that somebody administers, with whether they may lift them. */
export async function openObjectionsIn(
  store: Store,
  scope: AdminScope,
): Promise<readonly ListedObjection[]> {
  const listed: ListedObjection[] = [];
  for (const objection of await listOpenObjections(store)) {
    const report = findReport(store, objection.reportId);
    if (!report || !administeredUnit(scope, report.unitId)) continue;
    const overseers = await overseersOf(store, report, await circumstancesOf(store, report));
    const lifts = liftersOf(objection, overseers).includes(scope.actor.accountId);
    const subject = `${report.unitName}${report.year}年年报`;
    listed.push({ ...objection, subject, may: lifts ? "lift" : null });
  }
  return listed;
}
