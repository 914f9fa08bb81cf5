import type { ObjectedNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { liftersOf } from "@/lib/report/life/lifters";
import { canRead, isPreparer, unitsWhere } from "@/lib/report/permissions";
import { circumstancesOf } from "./circumstances";
import { listOpenObjections, type ReportObjection } from "./objections";
import { overseersOf } from "./overseers";
import { findReport } from "./reports";
import type { Store } from "./store";

async function ofObjection(
  store: Store,
  actor: Actor,
  objection: ReportObjection,
): Promise<ObjectedNotice | undefined> {
  const { id, reportId, revision, action, at, by, byId } = objection;
  const report = findReport(store, reportId);
  if (!report || byId === actor.accountId) return undefined;
  const circumstances = await circumstancesOf(store, report);
  const lifters = liftersOf(objection, await overseersOf(store, report, circumstances));
  const mayLift = lifters.includes(actor.accountId);
  if (!mayLift && !isPreparer(actor, report)) return undefined;
  const of = { reportId, unitName: report.unitName, year: report.year, revision, action, at, by };
  const mayRead = canRead(actor, report);
  return { kind: "objected", key: `objected:${id}`, ...of, mayLift, mayRead };
}

/** The open objections that the actor may lift, or that keep a report of theirs from being filed. */
export async function listObjected(store: Store, actor: Actor): Promise<ObjectedNotice[]> {
  if (unitsWhere(actor, ["preparer", "head", "admin"]).length === 0) return [];
  const notices: ObjectedNotice[] = [];
  for (const objection of await listOpenObjections(store)) {
    const notice = await ofObjection(store, actor, objection);
    if (notice) notices.push(notice);
  }
  return notices;
}
