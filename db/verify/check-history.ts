import { and, asc, eq, isNotNull, ne } from "drizzle-orm";
import { isBeside } from "@/lib/report/address";
import { thaw } from "@/lib/report/life/snapshot";
import type { Entries } from "@/lib/report/value";
import { digestHistory } from "../history-digest";
import { newestTransition } from "../reports";
import { faultOf, type Fault } from "./fault";
import { notNewest } from "./not-newest";
import type { Reader } from "./reader";

/**
 * What was filled in is what its history says: each draft's history is what was bound when that was sent,
 * what stands in a field is the newest of its history, and in a locked report what stands in its draft.
 */
export async function checkHistory(reader: Reader): Promise<Fault[]> {
  return [...(await altered(reader)), ...(await notNewest(reader)), ...(await notAsSent(reader))];
}

/** Drafts whose history is not what it was when they were sent. */
async function altered(reader: Reader): Promise<Fault[]> {
  const { revisions, reports } = reader.tables;
  const drafts = await reader.db
    .select({
      ...{ id: reports.id, unitName: reports.unitName, year: reports.year },
      ...{ revision: revisions.number, sha256: revisions.historySha256 },
      versions: revisions.historyVersions,
    })
    .from(revisions)
    .innerJoin(reports, eq(revisions.reportId, reports.id))
    .where(isNotNull(revisions.historySha256))
    .orderBy(asc(reports.year), asc(reports.unitName), asc(revisions.number));
  const faults: Fault[] = [];
  for (const { id, sha256, versions, ...of } of drafts) {
    if ((await historyHash(reader, id, versions)) === sha256) continue;
    faults.push(faultOf(of, "送审以前的填写历史改动过，与记下的校验码不符"));
  }
  return faults;
}

/** Undefined where what says how far it went cannot be read any more. */
async function historyHash(reader: Reader, id: string, versions: string | null) {
  try {
    return (await digestHistory(reader, id, versions ?? "")).sha256;
  } catch {
    return undefined;
  }
}

/** Locked reports in which something else stands than in the draft that is being decided on. */
async function notAsSent(reader: Reader): Promise<Fault[]> {
  const { db, tables } = reader;
  const { reports, transitions, revisions } = tables;
  const draft = and(eq(revisions.reportId, reports.id), eq(revisions.number, transitions.revision));
  const locked = await db
    .select({
      ...{ id: reports.id, unitName: reports.unitName, year: reports.year },
      ...{ revision: revisions.number, snapshot: revisions.snapshot },
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(tables))
    .innerJoin(revisions, draft)
    .where(ne(transitions.state, "drafting"))
    .orderBy(asc(reports.year), asc(reports.unitName));
  const faults: Fault[] = [];
  for (const { id, snapshot, ...of } of locked) {
    const count = await countOther(reader, id, snapshot);
    if (count > 0) faults.push(faultOf(of, `有${count}个数据项与送审的稿子不符，被改过`));
  }
  return faults;
}

/** How many fields of a report do not say what a frozen text does. */
async function countOther({ db, tables: { entries } }: Reader, id: string, snapshot: string) {
  const stored = await db
    .select({ code: entries.code, value: entries.value })
    .from(entries)
    .where(eq(entries.reportId, id));
  const printed = new Map(
    stored.flatMap(({ code, value }) =>
      isBeside(code) || value === null ? [] : [[code, value] as const],
    ),
  );
  const frozen = entriesIn(snapshot);
  const codes = new Set([...printed.keys(), ...frozen.keys()]);
  return [...codes].filter((code) => printed.get(code) !== frozen.get(code)).length;
}

/** None where the text can be read no more: its own SHA-256 says so. */
function entriesIn(snapshot: string): Entries {
  try {
    return thaw(snapshot).entries;
  } catch {
    return new Map();
  }
}
