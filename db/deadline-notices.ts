import { deadlineNotices } from "@/lib/notices/deadline-notices";
import type { DeadlineNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import { listDue } from "./due";
import type { Store } from "./store";
import { findUnits } from "./units";

/** What is due soon or overdue in the units whose reports the actor fills in. */
export async function listDeadlineNotices(store: Store, actor: Actor): Promise<DeadlineNotice[]> {
  const unitIds = unitsWhere(actor, ["preparer"]);
  if (unitIds.length === 0) return [];
  const names = new Map((await findUnits(store, unitIds)).map(({ id, name }) => [id, name]));
  const due = await listDue(store, unitIds);
  return due.flatMap((each) => deadlineNotices(each, names.get(each.unitId) ?? ""));
}
