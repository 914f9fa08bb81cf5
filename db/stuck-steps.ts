import { and, inArray } from "drizzle-orm";
import type { StepAhead } from "@/lib/report/life/steps-ahead";
import type { State } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import { draftPreparers } from "./draft-preparers";
import { newestTransition } from "./reports";
import { reviewPeople } from "./review-people";
import { NOBODY, onlyPreparer, stepsFrom } from "./steps-ahead";
import type { Store } from "./store";

/** A step that nobody can take. */
export interface StuckStep extends Pick<StepAhead, "state" | "step"> {
  readonly unitId: string;
  /** Null where it is of the unit's review in general. */
  readonly report: UnderReview | null;
  readonly said: string;
}

const stuckAmong = (
  steps: readonly StepAhead[],
  of: Pick<StuckStep, "unitId" | "report">,
): readonly StuckStep[] =>
  steps.flatMap(({ state, step, stuck }) =>
    stuck === null ? [] : [{ ...of, state, step, said: stuck }],
  );

/** A report that waits for a step of its unit's review, or for 签发. */
interface UnderReview extends Pick<Report, "id" | "unitId" | "unitName" | "year"> {
  readonly state: State;
  readonly step: number | null;
  readonly number: number;
  readonly since: Date;
}

async function underReview(store: Store, unitIds: readonly string[]): Promise<UnderReview[]> {
  const { reports, transitions } = store.tables;
  const { id, unitId, unitName, year } = reports;
  const { state, step, number, at: since } = transitions;
  return store.db
    .select({ id, unitId, unitName, year, state, step, number, since })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .where(
      and(
        inArray(unitId, [...unitIds]),
        inArray(state, ["reviewing", "clearing", "signing"] as const),
      ),
    );
}

/** The steps that nobody can take, of the reports of some units that are under review. */
export async function stuckReports(store: Store, unitIds: readonly string[]): Promise<StuckStep[]> {
  const reports = await underReview(store, unitIds);
  if (reports.length === 0) return [];
  const people = await reviewPeople(store, [...new Set(reports.map(({ unitId }) => unitId))]);
  const preparers = await draftPreparers(
    store,
    reports.map(({ id }) => id),
  );
  const stuck: StuckStep[] = [];
  for (const report of reports) {
    const { id, unitId } = report;
    const of = people.get(unitId);
    if (!of) continue;
    const steps = await stepsFrom(
      store,
      { unitId, standing: report },
      of,
      preparers.get(id) ?? NOBODY,
    );
    stuck.push(...stuckAmong(steps, { unitId, report }));
  }
  return stuck;
}

/** As `stuckReports`, with what would be stuck of a report that is sent next. */
export async function stuckInUnits(store: Store, unitIds: readonly string[]): Promise<StuckStep[]> {
  const people = await reviewPeople(store, unitIds);
  const stuck: StuckStep[] = [];
  for (const [unitId, of] of people) {
    const steps = await stepsFrom(store, { unitId }, of, onlyPreparer(of));
    stuck.push(...stuckAmong(steps, { unitId, report: null }));
  }
  return [...stuck, ...(await stuckReports(store, unitIds))];
}
