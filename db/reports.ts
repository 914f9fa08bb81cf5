import { randomUUID } from "node:crypto";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import { BEGUN, type Standing } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import { record } from "./record";
import { prepared } from "./prepared";
import { ownSaves } from "./report/own-saves";
import type { Store } from "./store";

const columns = ({ reports, transitions }: Store["tables"]) => ({
  id: reports.id,
  unitId: reports.unitId,
  year: reports.year,
  editionId: reports.editionId,
  unitName: reports.unitName,
  state: transitions.state,
  step: transitions.step,
  number: reports.latest,
  revision: transitions.revision,
});

/** The transition that says where a report stands; none before the first. */
export const newestTransition = ({ reports, transitions }: Store["tables"]) =>
  and(eq(transitions.reportId, reports.id), eq(transitions.number, reports.latest));

type Row = Omit<Report, "standing"> & {
  readonly [column in keyof Standing]: Standing[column] | null;
};

export function standingOf({ state, step, number, revision }: Pick<Row, keyof Standing>): Standing {
  return state && number ? { state, step, number, revision: revision ?? 0 } : BEGUN;
}

function asReport(row: Row): Report {
  const { id, unitId, year, editionId, unitName } = row;
  return { id, unitId, year, editionId, unitName, standing: standingOf(row) };
}

const reportById = prepared(({ db, tables }) =>
  db
    .select(columns(tables))
    .from(tables.reports)
    .leftJoin(tables.transitions, newestTransition(tables))
    .where(eq(tables.reports.id, sql.placeholder("id")))
    .prepare(),
);

export function findReport(store: Store, id: string): Report | undefined {
  const report = reportById(store).get({ id });
  return report && asReport(report);
}

const listed = ({ db, tables }: Store) =>
  db
    .select(columns(tables))
    .from(tables.reports)
    .leftJoin(tables.transitions, newestTransition(tables));

export async function findReportOfYear(
  store: Store,
  unitId: string,
  year: number,
): Promise<Report | undefined> {
  const { reports } = store.tables;
  const [report] = await listed(store).where(
    and(eq(reports.unitId, unitId), eq(reports.year, year)),
  );
  return report && asReport(report);
}

/** The reports of some units, newest year first. */
export async function listReports(store: Store, unitIds: readonly string[]): Promise<Report[]> {
  const { reports } = store.tables;
  const rows = await listed(store)
    .where(inArray(reports.unitId, [...unitIds]))
    .orderBy(desc(reports.year));
  return rows.map(asReport);
}

export interface NewReport {
  readonly unitId: string;
  readonly unitName: string;
  readonly year: number;
  readonly editionId: string;
  /** What stands in it from the start, by code. */
  readonly values: ReadonlyMap<string, string>;
}

/** Begins a report; where the unit has one for that year already, answers with that one. */
export async function createReport(store: Store, actor: Actor, report: NewReport): Promise<Report> {
  const { reports, entries, entryHistory } = store.tables;
  const { values, ...rest } = report;
  return store.transaction(async () => {
    const there = await findReportOfYear(store, report.unitId, report.year);
    if (there) return there;
    const created = { id: randomUUID(), ...rest };
    const [at, by] = [store.now(), actor.accountId];
    await store.db.insert(reports).values({ ...created, createdAt: at, createdBy: by });
    const rows = [...values].map(([code, value]) => ({
      ...{ reportId: created.id, code, value, version: 1, at, by },
      saveKey: ownSaves.begun,
    }));
    if (rows.length > 0) {
      await store.db.insert(entries).values(rows);
      await store.db.insert(entryHistory).values(rows);
    }
    await record(store, { kind: "reportBegun", report: created.id }, ["reports", created.id]);
    return { ...created, standing: BEGUN };
  });
}
