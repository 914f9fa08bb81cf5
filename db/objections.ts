import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Objection } from "@/lib/report/life/objection";
import type { Store } from "./store";

/** An objection with the report that it concerns. */
export interface ReportObjection extends Objection {
  readonly reportId: string;
}

/** Objections that a condition holds for, with what ended each, the oldest first. */
async function objectionsWhere(
  { db, tables }: Store,
  where: SQL | undefined,
): Promise<ReportObjection[]> {
  const { objections, objectionLifts: lifts, transitions, accounts } = tables;
  const lifter = alias(accounts, "lifter");
  const step = and(
    eq(transitions.reportId, objections.reportId),
    eq(transitions.number, objections.number),
  );
  const { id, reportId, number, reason, at } = objections;
  const { action, revision, personId } = transitions;
  const rows = await db
    .select({
      objection: {
        id,
        reportId,
        number,
        reason,
        at,
        byId: objections.by,
        by: accounts.displayName,
      },
      step: { action, revision, personId, recordedBy: transitions.by },
      lift: { byId: lifts.by, at: lifts.at, reason: lifts.reason },
      liftedBy: lifter.displayName,
    })
    .from(objections)
    .innerJoin(transitions, step)
    .innerJoin(accounts, eq(objections.by, accounts.id))
    .leftJoin(lifts, eq(lifts.objectionId, id))
    .leftJoin(lifter, eq(lifts.by, lifter.id))
    .where(where)
    .orderBy(asc(at), asc(id));
  return rows.map(({ objection, step: of, lift, liftedBy }) => ({
    ...{ ...objection, ...of, lifted: lift && { ...lift, by: liftedBy ?? "" } },
  }));
}

/** All that were ever made to steps of a report. */
export const listObjections = (store: Store, reportId: string): Promise<ReportObjection[]> =>
  objectionsWhere(store, eq(store.tables.objections.reportId, reportId));

/** Those, of all reports, that nobody lifted or took back. */
export const listOpenObjections = (store: Store): Promise<ReportObjection[]> =>
  objectionsWhere(store, isNull(store.tables.objectionLifts.objectionId));

export async function findObjection(
  store: Store,
  id: string,
): Promise<ReportObjection | undefined> {
  const [found] = await objectionsWhere(store, eq(store.tables.objections.id, id));
  return found;
}
