import { findReport } from "@/db/reports";
import { findRevision } from "@/db/revisions";
import type { Store } from "@/db/store";
import { dayProblem as problemOf } from "@/lib/report/life/day-problem";
import { namesPerson } from "@/lib/report/life/missing-in";
import type { TransitionRequest } from "@/lib/report/life/transition";

/** What is wrong with the day that a step names; undefined where it need name none and does not, or nothing is. */
export async function dayProblem(
  store: Store,
  reportId: string,
  { action, channel, day }: Pick<TransitionRequest, "action" | "channel" | "day">,
): Promise<string | undefined> {
  if (!day && !namesPerson(action, channel)) return undefined;
  const report = findReport(store, reportId);
  const frozen = report && (await findRevision(store, reportId, report.standing.revision));
  return problemOf(day, { frozenAt: frozen?.at, now: store.now() });
}
