import { and, asc, count, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Filing } from "@/lib/report/life/filing";
import type { State } from "@/lib/report/life/state";
import { newestTransition } from "./reports";
import type { Store } from "./store";
import { unitsBelow } from "./units-below";

export interface FilingsAsked {
  /** The units that the person takes filings for. */
  readonly offices: readonly string[];
  readonly states: readonly State[];
  readonly year?: number | undefined;
  readonly unitId?: string | undefined;
  /** From 0. */
  readonly page: number;
}

export const FILINGS_A_PAGE = 50;

const joined = ({ db, tables }: Store) => {
  const { reports, transitions } = tables;
  return db
    .select({
      reportId: reports.id,
      unitId: reports.unitId,
      year: reports.year,
      unitName: reports.unitName,
      state: transitions.state,
      revision: transitions.revision,
      since: transitions.at,
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(tables));
};

async function wanted(store: Store, asked: FilingsAsked): Promise<SQL | undefined> {
  const { reports, transitions } = store.tables;
  const below = await unitsBelow(store, asked.offices);
  return and(
    inArray(reports.unitId, below),
    inArray(transitions.state, [...asked.states]),
    asked.year === undefined ? undefined : eq(reports.year, asked.year),
    asked.unitId === undefined ? undefined : eq(reports.unitId, asked.unitId),
  );
}

/**
 * One page of what was filed with some offices, the newest year first, and how many there are. Of a page
 * that is not there any more, the last one: what stood there may have been decided meanwhile.
 */
export async function listFilings(
  store: Store,
  asked: FilingsAsked,
): Promise<{ readonly filings: readonly Filing[]; readonly total: number; readonly page: number }> {
  const { reports, transitions } = store.tables;
  const where = await wanted(store, asked);
  const [counted] = await store.db
    .select({ total: count() })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .where(where);
  const total = counted?.total ?? 0;
  const page = Math.min(asked.page, Math.max(0, Math.ceil(total / FILINGS_A_PAGE) - 1));
  const filings = await joined(store)
    .where(where)
    .orderBy(desc(reports.year), asc(reports.unitName), asc(reports.id))
    .limit(FILINGS_A_PAGE)
    .offset(page * FILINGS_A_PAGE);
  return { filings, total, page };
}

/** The years of which a report of some units is there, the newest first. */
export async function yearsFiled(store: Store, offices: readonly string[]): Promise<number[]> {
  const { reports } = store.tables;
  const below = await unitsBelow(store, offices);
  const found = await store.db
    .selectDistinct({ year: reports.year })
    .from(reports)
    .where(inArray(reports.unitId, below))
    .orderBy(desc(reports.year));
  return found.map(({ year }) => year);
}
