import { dueDay, type DueDay } from "@/lib/deadlines/due-day";
import type { Task } from "@/lib/deadlines/task";
import type { Edition } from "@/lib/editions/types";
import type { UnitKind } from "@/lib/report/unit-kind";
import { findDueFacts } from "./due-days";
import type { Store } from "./store";
import { unitsAbove } from "./units-above";

/** What is due at an office's units while it sets nothing itself: what an office above it set, or the law. */
export async function findInheritedDays(
  store: Store,
  officeId: string,
  year: number,
  edition: Edition,
): Promise<(unitKind: UnitKind, task: Task) => DueDay> {
  const [above] = await unitsAbove(store, officeId);
  const asked = { unitId: above ?? "", year };
  const set = (await findDueFacts(store, [asked]))(asked)?.set ?? [];
  return (unitKind, task) => dueDay(edition, year, task, { unitKind, set, granted: [] });
}
