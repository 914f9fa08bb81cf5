import { listDeadlines } from "@/db/deadlines";
import { findInheritedDays } from "@/db/inherited-days";
import type { Store } from "@/db/store";
import type { KindDays } from "@/components/deadlines/days-form";
import type { Task } from "@/lib/deadlines/task";
import type { Edition } from "@/lib/editions/types";
import type { DeadlineOffice } from "@/lib/report/permissions";
import { unitKinds } from "@/lib/report/unit-kind";

/** What an office set for each kind of units, and what is due where it set nothing. */
export async function officeDays(
  store: Store,
  { id }: DeadlineOffice,
  year: number,
  edition: Edition,
): Promise<KindDays[]> {
  const set = await listDeadlines(store, id, year);
  const otherwise = await findInheritedDays(store, id, year, edition);
  return unitKinds.map((unitKind) => {
    const own = (task: Task) => set.find((one) => one.unitKind === unitKind && one.task === task);
    const of = (task: Task) => ({
      set: own(task)?.day ?? "",
      reason: own(task)?.reason ?? "",
      otherwise: otherwise(unitKind, task),
    });
    return { unitKind, days: { filing: of("filing"), publication: of("publication") } };
  });
}
