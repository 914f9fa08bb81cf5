import {
  and,
  asc,
  count,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lte,
  not,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { Actor, Role } from "@/lib/report/actor";
import { awaitingAcceptance, type Standing } from "@/lib/report/life/state";
import { isoDay } from "@/lib/report/moment";
import { officesOf, unitsWhere } from "@/lib/report/permissions";
import { newestTransition } from "./reports";
import { isPreparerOfDraft } from "./revision-writers";
import type { Store } from "./store";
import { onePersonUnits } from "./unit-rules";
import { unitsBelow } from "./units-below";

/** A report that somebody may decide on now. */
export interface WaitingReport extends Pick<Standing, "revision"> {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly state: Standing["state"];
  /** The name of the step of review; null outside of review, and where the unit has set up none. */
  readonly step: string | null;
  /** Since when it waits. */
  readonly since: Date;
}

export interface WaitingPage {
  readonly reports: readonly WaitingReport[];
  /** Of all pages. */
  readonly total: number;
}

export const WAITING_PER_PAGE = 50;

const deciding: readonly Role[] = ["reviewer", "head", "competent"];

/** Whether any of the actor's roles ever has something to decide. */
export const decides = (actor: Actor): boolean => unitsWhere(actor, deciding).length > 0;

/** That the actor stands in today for a person of a step. */
function inPlaceOf(store: Store, actor: Actor) {
  const { db, tables } = store;
  const { standIns, reviewStepPeople } = tables;
  const today = isoDay(store.now());
  return db
    .select({ one: sql`1` })
    .from(standIns)
    .where(
      and(
        eq(standIns.accountId, actor.accountId),
        eq(standIns.personId, reviewStepPeople.accountId),
        eq(standIns.unitId, reviewStepPeople.unitId),
        lte(standIns.from, today),
        gte(standIns.until, today),
      ),
    );
}

/** Whether the report is at a step that the actor is on; without steps of its own a unit has one, by its reviewers. */
function isAtTheirStep(store: Store, actor: Actor): SQL | undefined {
  const { db, tables } = store;
  const { reports, transitions, reviewSteps, reviewStepPeople } = tables;
  const onStep = db
    .select({ one: sql`1` })
    .from(reviewStepPeople)
    .where(
      and(
        eq(reviewStepPeople.unitId, reports.unitId),
        eq(reviewStepPeople.position, transitions.step),
        or(eq(reviewStepPeople.accountId, actor.accountId), exists(inPlaceOf(store, actor))),
      ),
    );
  const steps = db
    .select({ one: sql`1` })
    .from(reviewSteps)
    .where(eq(reviewSteps.unitId, reports.unitId));
  return or(
    and(inArray(reports.unitId, unitsWhere(actor, ["reviewer", "head"])), exists(onStep)),
    and(inArray(reports.unitId, unitsWhere(actor, ["reviewer"])), not(exists(steps))),
  );
}

/** Whether a step on paper waits for the actor, who signed it, to confirm it (lib/report/life/paper-wait.ts). */
function awaitsThem({ db, tables }: Store, { accountId }: Actor): SQL {
  const { reports, paperWaits: waits, paperWaitEnds: ends } = tables;
  const awaited = db
    .select({ one: sql`1` })
    .from(waits)
    .leftJoin(ends, eq(ends.waitId, waits.id))
    .where(
      and(
        eq(waits.reportId, reports.id),
        eq(waits.seen, reports.latest),
        eq(waits.personId, accountId),
        isNull(ends.waitId),
      ),
    );
  return exists(awaited);
}

/** The table of permissions (lib/report/life/permissions.ts) as a condition on reports; a test holds the two together. */
export async function mayDecide(store: Store, actor: Actor): Promise<SQL | undefined> {
  const { reports, transitions } = store.tables;
  const at = (state: Standing["state"]) => eq(transitions.state, state);
  const of = (...roles: Role[]) => inArray(reports.unitId, unitsWhere(actor, roles));
  const below = await unitsBelow(store, officesOf(actor));
  const alone = await onePersonUnits(store, actor);
  const ofOthers = not(isPreparerOfDraft(store, actor.accountId) ?? sql`false`);
  const ofTheUnit = or(
    and(at("reviewing"), isAtTheirStep(store, actor)),
    and(at("clearing"), of("reviewer", "head")),
    and(at("signing"), of("head")),
  );
  return or(
    and(ofTheUnit, or(ofOthers, inArray(reports.unitId, alone))),
    and(
      inArray(transitions.state, [...awaitingAcceptance]),
      inArray(reports.unitId, below),
      ofOthers,
    ),
    awaitsThem(store, actor),
  );
}

const columns = ({ reports, transitions, reviewSteps }: Store["tables"]) => ({
  id: reports.id,
  unitId: reports.unitId,
  unitName: reports.unitName,
  year: reports.year,
  state: transitions.state,
  revision: transitions.revision,
  step: reviewSteps.name,
  since: transitions.at,
});

/** The step of review that a report waits at. */
export const stepAwaited = ({ reports, transitions, reviewSteps }: Store["tables"]) =>
  and(
    eq(reviewSteps.unitId, reports.unitId),
    eq(reviewSteps.position, transitions.step),
    eq(transitions.state, "reviewing"),
  );

/** 待我审核: what waits for the actor over all their units, the oldest first. `page` counts from 1. */
export async function listWaiting(store: Store, actor: Actor, page = 1): Promise<WaitingPage> {
  const { reports, transitions, reviewSteps } = store.tables;
  const rows = await store.db
    .select({ report: columns(store.tables), total: sql<number>`count(*) over ()` })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .leftJoin(reviewSteps, stepAwaited(store.tables))
    .where(await mayDecide(store, actor))
    .orderBy(asc(transitions.at), asc(reports.id))
    .limit(WAITING_PER_PAGE)
    .offset((page - 1) * WAITING_PER_PAGE);
  return { reports: rows.map(({ report }) => report), total: rows[0]?.total ?? 0 };
}

/** How many wait for the actor; null for who never has anything to decide. */
export async function countWaiting(store: Store, actor: Actor): Promise<number | null> {
  if (!decides(actor)) return null;
  const { reports, transitions } = store.tables;
  const [counted] = await store.db
    .select({ waiting: count() })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .where(await mayDecide(store, actor));
  return counted?.waiting ?? 0;
}
