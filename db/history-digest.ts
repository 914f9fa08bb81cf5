import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { prepared } from "./prepared";
import { asStored } from "./seals/sealed-columns";
import type { Store } from "./store";

/** What a draft that is sent binds of how it came about. */
export interface HistoryDigest {
  /** Up to which version the history of each field goes, as JSON: [["t18.1.1", 3], …] in the order of codes. */
  readonly versions: string;
  /** Of that, and of every version up to there: who wrote what, and when. */
  readonly sha256: string;
}

/** Rows that are read at once: a text may have 100,000 characters. */
const AT_ONCE = 20;
/** After so many characters others have their turn: that many take one or two milliseconds. */
const A_TURN = 50_000;
/** To read one takes as long as to hash so many characters. */
const COST_OF_A_ROW = 1000;

const versionsOfField = prepared(({ db, tables: { entryHistory: history } }) => {
  const { code, version, value, at, by, saveKey } = history;
  const given = sql.placeholder;
  return db
    .select(asStored([code, version, value, at, by, saveKey]))
    .from(history)
    .where(
      and(
        eq(history.reportId, given("reportId")),
        eq(code, given("code")),
        gt(version, given("after")),
        lte(version, given("until")),
      ),
    )
    .orderBy(asc(version))
    .prepare();
});

/** How far the history of each field of a report goes now. */
export const historyVersions = (
  entries: readonly { readonly code: string; readonly version: number }[],
): string =>
  JSON.stringify(
    entries
      .map(({ code, version }) => [code, version] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

type Reading = Pick<Store, "db" | "tables">;

/** A version of a field with its columns as they are stored, under their names in SQL. */
export type StoredVersion = Readonly<Record<string, unknown>>;

/** Every version of some fields, field by field and each in order. */
function* versionsUpTo(reading: Reading, reportId: string, versions: string) {
  for (const [code, last] of JSON.parse(versions) as [string, number][]) {
    for (let after = 0; after < last; after += AT_ONCE) {
      const until = Math.min(last, after + AT_ONCE);
      yield* versionsOfField(reading).all({ reportId, code, after, until });
    }
  }
}

/** Hashes a report's history up to some versions of its fields; yields where others may have a turn. */
function* hashing(
  reading: Reading,
  reportId: string,
  versions: string,
  alsoRead?: (version: StoredVersion) => void,
): Generator<void, string> {
  const hash = createHash("sha256").update(versions, "utf8");
  let since = 0;
  for (const row of versionsUpTo(reading, reportId, versions)) {
    const line = `\n${JSON.stringify(Object.values(row))}`;
    hash.update(line, "utf8");
    alsoRead?.(row);
    since += line.length + COST_OF_A_ROW;
    if (since < A_TURN) continue;
    yield;
    since = 0;
  }
  return hash.digest("hex");
}

/**
 * Of a report's history, a little at a time: it may have tens of thousands of versions. `alsoRead` is
 * handed each of them on the way, field by field and each in order.
 */
export async function digestHistory(
  reading: Reading,
  reportId: string,
  versions: string,
  alsoRead?: (version: StoredVersion) => void,
): Promise<HistoryDigest> {
  const work = hashing(reading, reportId, versions, alsoRead);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { versions, sha256: step.value };
    await nextTurn();
  }
}

/** As `digestHistory`, without a turn for anybody else: while a database is upgraded there is nobody. */
export function digestHistoryNow(
  reading: Reading,
  reportId: string,
  versions: string,
): HistoryDigest {
  const work = hashing(reading, reportId, versions);
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { versions, sha256: step.value };
  }
}
