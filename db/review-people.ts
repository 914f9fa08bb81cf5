import { and, asc, eq, inArray } from "drizzle-orm";
import type { Period, Role } from "@/lib/report/actor";
import type { Candidate, ReviewPeople } from "@/lib/report/life/steps-ahead";
import { isoDay } from "@/lib/report/moment";
import type { Store } from "./store";

/** The people of a unit's review, with those who fill in its reports today. */
export interface UnitPeople extends ReviewPeople {
  readonly preparers: readonly string[];
}

interface Member extends Period {
  readonly unitId: string;
  readonly role: Role;
  readonly id: string;
  readonly name: string;
  readonly disabledAt: Date | null;
}

async function membersOf(store: Store, unitIds: readonly string[]): Promise<Member[]> {
  const { memberships, accounts } = store.tables;
  const { unitId, role, from, until } = memberships;
  const { id, displayName: name, disabledAt } = accounts;
  return store.db
    .select({ unitId, role, from, until, id, name, disabledAt })
    .from(memberships)
    .innerJoin(accounts, eq(memberships.accountId, accounts.id))
    .where(
      and(inArray(unitId, [...unitIds]), inArray(role, ["preparer", "reviewer", "head"] as const)),
    )
    .orderBy(asc(accounts.createdAt), asc(id));
}

async function stepsOf(store: Store, unitIds: readonly string[]) {
  const { reviewSteps } = store.tables;
  return store.db
    .select()
    .from(reviewSteps)
    .where(inArray(reviewSteps.unitId, [...unitIds]))
    .orderBy(asc(reviewSteps.position));
}

async function stepPeopleOf(store: Store, unitIds: readonly string[]) {
  const { reviewStepPeople: people, accounts } = store.tables;
  return store.db
    .select({
      ...{ unitId: people.unitId, position: people.position, id: accounts.id },
      ...{ name: accounts.displayName, disabledAt: accounts.disabledAt },
    })
    .from(people)
    .innerJoin(accounts, eq(people.accountId, accounts.id))
    .where(inArray(people.unitId, [...unitIds]))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
}

const isNow = ({ from, until }: Period, today: string): boolean =>
  (from === null || from <= today) && (until === null || until >= today);

type Held = Pick<Member, "id" | "name" | "disabledAt">;

const candidate = ({ id, name, disabledAt }: Held, hasRole: boolean): Candidate => ({
  ...{ id, name },
  hindrance: disabledAt !== null ? "disabled" : hasRole ? null : "noRole",
});

type Steps = Awaited<ReturnType<typeof stepsOf>>;
type StepPeople = Awaited<ReturnType<typeof stepPeopleOf>>;

/** The people of one unit, out of what was found for all. */
function ofUnit(members: readonly Member[], steps: Steps, people: StepPeople, today: string) {
  const holds = (member: Member) => member.disabledAt === null && isNow(member, today);
  const having = (role: Role) => members.filter((member) => member.role === role);
  const all = (role: Role) => having(role).map((each) => candidate(each, holds(each)));
  const decides = (id: string) =>
    members.some((member) => member.id === id && member.role !== "preparer" && holds(member));
  const on = (at: number) =>
    people
      .filter(({ position }) => position === at)
      .map((each) => candidate(each, decides(each.id)));
  return {
    steps: steps.map(({ name, onPaper, position }) => ({ name, onPaper, people: on(position) })),
    reviewers: all("reviewer"),
    heads: all("head"),
    preparers: having("preparer")
      .filter(holds)
      .map(({ id }) => id),
  };
}

/** Who is to take the steps of some units' reports, with what keeps each of them from it today. */
export async function reviewPeople(
  store: Store,
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, UnitPeople>> {
  const today = isoDay(store.now());
  const members = await membersOf(store, unitIds);
  const steps = await stepsOf(store, unitIds);
  const people = await stepPeopleOf(store, unitIds);
  const of = <Row extends { readonly unitId: string }>(rows: readonly Row[], unitId: string) =>
    rows.filter((row) => row.unitId === unitId);
  return new Map(
    unitIds.map((unitId) => {
      const own = of(members, unitId);
      return [unitId, ofUnit(own, of(steps, unitId), of(people, unitId), today)];
    }),
  );
}
