import { and, count, eq, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { faultOf, type Fault } from "./fault";
import type { Reader } from "./reader";

/** What stands now, beside all that ever stood there. */
interface Kept {
  readonly now: SQLiteTable & Record<"reportId" | "version", SQLiteColumn>;
  readonly history: SQLiteTable & Record<"reportId" | "version", SQLiteColumn>;
  /** The same place. */
  readonly place: SQL | undefined;
  /** The same version of it, with the same words. */
  readonly same: SQL | undefined;
  readonly fault: (many: number) => string;
}

/** Also of nothing and nothing. */
const is = (one: SQLiteColumn, other: SQLiteColumn): SQL => sql`${one} IS ${other}`;

function keptTables({ entries, entryHistory, ...tables }: Reader["tables"]): readonly Kept[] {
  const { contributions: given, contributionHistory: wasGiven } = tables;
  const field = and(
    eq(entries.reportId, entryHistory.reportId),
    eq(entries.code, entryHistory.code),
  );
  const cell = and(
    eq(given.reportId, wasGiven.reportId),
    eq(given.code, wasGiven.code),
    eq(given.contributorId, wasGiven.contributorId),
  );
  return [
    {
      ...{ now: entries, history: entryHistory, place: field },
      same: and(
        ...(["version", "value", "at", "by", "saveKey"] as const).map((name) =>
          is(entries[name], entryHistory[name]),
        ),
      ),
      fault: (many) => `有${many}个数据项与它的填写历史不符，被改过`,
    },
    {
      ...{ now: given, history: wasGiven, place: cell },
      same: and(
        ...(["version", "value", "takingId"] as const).map((name) =>
          is(given[name], wasGiven[name]),
        ),
      ),
      fault: (many) => `供数单位给的有${many}处与取用的历史不符，被改过`,
    },
  ];
}

/** Places where something else stands than the newest of their history, or where that has gaps. */
export async function notNewest(reader: Reader): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const kept of keptTables(reader.tables)) {
    const wrong = new Map<string, number>();
    for (const { reportId, many } of [
      ...(await otherwise(reader, kept)),
      ...(await withoutPlace(reader, kept)),
      ...(await withGaps(reader, kept)),
    ]) {
      wrong.set(reportId, Math.max(many, wrong.get(reportId) ?? 0));
    }
    for (const [id, many] of wrong) faults.push(await ofReport(reader, id, kept.fault(many)));
  }
  return faults;
}

interface Wrong {
  readonly reportId: string;
  readonly many: number;
}

const perReport = (reportId: SQLiteColumn) => ({
  reportId: sql<string>`${reportId}`,
  many: count(),
});

async function otherwise({ db }: Reader, { now, history, place, same }: Kept): Promise<Wrong[]> {
  return db
    .select(perReport(now.reportId))
    .from(now)
    .leftJoin(history, and(place, same))
    .where(sql`${history.reportId} IS NULL`)
    .groupBy(now.reportId);
}

/** History of what stands nowhere, or newer than what does. */
async function withoutPlace({ db }: Reader, { now, history, place }: Kept): Promise<Wrong[]> {
  return db
    .select(perReport(history.reportId))
    .from(history)
    .leftJoin(now, place)
    .where(sql`${now.version} IS NULL OR ${now.version} < ${history.version}`)
    .groupBy(history.reportId);
}

async function withGaps({ db }: Reader, { now, history, place }: Kept): Promise<Wrong[]> {
  return db
    .select(perReport(now.reportId))
    .from(now)
    .where(sql`${now.version} <> (SELECT count(*) FROM ${history} WHERE ${place})`)
    .groupBy(now.reportId);
}

async function ofReport({ db, tables: { reports } }: Reader, id: string, what: string) {
  const [of] = await db
    .select({ unitName: reports.unitName, year: reports.year })
    .from(reports)
    .where(eq(reports.id, id));
  return of ? faultOf(of, what) : `一份已经不在的年报（编号 ${id}）：${what}。`;
}
