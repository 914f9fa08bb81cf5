import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { AdministeredUnit } from "@/lib/auth/administration";
import type { Role } from "@/lib/report/actor";
import { MOST_STEPS, plainReview, type ReviewStep } from "@/lib/report/life/review-step";
import { isoDay } from "@/lib/report/moment";
import { NotNow } from "@/lib/report/refused";
import { inForce } from "./in-force";
import { listStandingIn } from "./life/stand-ins";
import { record } from "./record";
import { newestTransition } from "./reports";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";

/** The accounts that hold one of the roles in one of the units today. */
export async function accountsWith(
  store: Store,
  unitIds: readonly string[],
  roles: readonly Role[],
): Promise<string[]> {
  const { memberships, accounts, units } = store.tables;
  const found = await store.db
    .selectDistinct({ id: memberships.accountId })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .innerJoin(units, eq(memberships.unitId, units.id))
    .where(
      and(
        inArray(memberships.unitId, [...unitIds]),
        inArray(memberships.role, [...roles]),
        isNull(accounts.disabledAt),
        isNull(units.disabledAt),
        inForce(store.tables),
      ),
    )
    .prepare()
    .execute({ today: isoDay(store.now()) });
  return found.map(({ id }) => id);
}

/** The steps of a unit's review as they are set up, without regard to who may act today. */
export async function listSteps(store: Store, unitId: string): Promise<ReviewStep[]> {
  const { reviewSteps, reviewStepPeople } = store.tables;
  const ofUnit = eq(reviewSteps.unitId, unitId);
  const steps = await store.db
    .select()
    .from(reviewSteps)
    .where(ofUnit)
    .orderBy(asc(reviewSteps.position));
  const people = await store.db
    .select()
    .from(reviewStepPeople)
    .where(eq(reviewStepPeople.unitId, unitId));
  return steps.map(({ position, name, onPaper }) => ({
    name,
    onPaper,
    people: people.flatMap((each) => (each.position === position ? [each.accountId] : [])),
  }));
}

/** The steps with those who may decide them today, or stand in for one who may: a role that has lapsed or been withdrawn counts no more. */
export async function findSteps(store: Store, unitId: string): Promise<readonly ReviewStep[]> {
  return stepsWith(store, unitId, await listStandingIn(store, unitId));
}

/** As `findSteps`, with nobody in another's place. */
export const findStepsWithoutStandIns = (store: Store, unitId: string) =>
  stepsWith(store, unitId, []);

async function stepsWith(
  store: Store,
  unitId: string,
  instead: Awaited<ReturnType<typeof listStandingIn>>,
): Promise<readonly ReviewStep[]> {
  const steps = await listSteps(store, unitId);
  if (steps.length === 0) {
    const reviewers = await accountsWith(store, [unitId], ["reviewer"]);
    return plainReview(
      withStandIns(
        reviewers,
        instead.filter(({ role }) => role === "reviewer"),
      ),
    );
  }
  const today = new Set(await accountsWith(store, [unitId], ["reviewer", "head"]));
  return steps.map((step) => {
    const people = step.people.filter((id) => today.has(id));
    return { ...step, people: withStandIns(people, instead) };
  });
}

interface Instead {
  readonly accountId: string;
  readonly personId: string;
}

/** People and whoever stands in for one of them, each once. */
const withStandIns = (
  people: readonly string[],
  instead: readonly Instead[],
): readonly string[] => [
  ...new Set([
    ...people,
    ...instead.flatMap(({ accountId, personId }) => (people.includes(personId) ? [accountId] : [])),
  ]),
];

/** Replaces the steps of a unit's review. Throws NotNow while a report of the unit is being reviewed. */
export async function setSteps(
  store: Store,
  { id: unitId }: AdministeredUnit,
  steps: readonly ReviewStep[],
): Promise<void> {
  if (steps.length > MOST_STEPS) throw new RangeError(`${steps.length} steps`);
  const { reviewSteps, reviewStepPeople } = store.tables;
  await store.transaction(async () => {
    await requireNoneUnderReview(store, unitId);
    const before = await listSteps(store, unitId);
    await store.db.delete(reviewStepPeople).where(eq(reviewStepPeople.unitId, unitId));
    await store.db.delete(reviewSteps).where(eq(reviewSteps.unitId, unitId));
    for (const [position, { name, onPaper, people }] of steps.entries()) {
      await store.db.insert(reviewSteps).values({ unitId, position, name, onPaper });
      for (const accountId of people) {
        await store.db.insert(reviewStepPeople).values({ unitId, position, accountId });
      }
    }
    const rows = [...boundRows(unitId, before), ...boundRows(unitId, steps)];
    await record(store, { kind: "stepsSet", unit: unitId }, ...rows);
  });
}

const boundRows = (unitId: string, steps: readonly ReviewStep[]): BoundRow[] =>
  steps.flatMap(({ people }, position) => [
    ["reviewSteps", unitId, position] as const,
    ...people.map((id) => ["reviewStepPeople", unitId, position, id] as const),
  ]);

async function requireNoneUnderReview(store: Store, unitId: string): Promise<void> {
  const { reports, transitions } = store.tables;
  const [waiting] = await store.db
    .select({ year: reports.year })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .where(and(eq(reports.unitId, unitId), eq(transitions.state, "reviewing")));
  if (!waiting) return;
  throw new NotNow(
    `这个单位${waiting.year}年年报正在审核，审核步骤现在不能改。请等审核结束，或请填报人先撤回。`,
  );
}
