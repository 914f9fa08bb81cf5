import { randomUUID } from "node:crypto";
import { and, countDistinct, desc, eq, isNull, sql } from "drizzle-orm";
import type { GatheringState } from "@/lib/gathering/plan";
import type { Editable } from "@/lib/report/permissions";
import { entriesOf, type Value } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import { findGathered } from "./gathered";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";

/** 取用: what was taken from one contributor together. */
export interface Taking {
  readonly id: string;
  readonly contributorId: string;
  readonly at: Date;
  /** The display name of who took it. */
  readonly by: string;
  /** How many fields it wrote. */
  readonly fields: number;
}

/** One field that is taken: what the contributor gave, and what the field is to hold. */
export interface TakenField {
  readonly code: string;
  readonly given: string;
  readonly after: string;
}

/** The takings of a report that are not undone, the newest first. */
export async function listTakings(store: Store, reportId: string): Promise<Taking[]> {
  const { takings, accounts, contributionHistory: history } = store.tables;
  return store.db
    .select({
      ...{ id: takings.id, contributorId: takings.contributorId, at: takings.at },
      ...{ by: accounts.displayName, fields: countDistinct(history.code) },
    })
    .from(takings)
    .innerJoin(accounts, eq(takings.by, accounts.id))
    .innerJoin(history, eq(history.takingId, takings.id))
    .where(and(eq(takings.reportId, reportId), isNull(takings.undoneAt)))
    .groupBy(takings.id, accounts.displayName)
    .orderBy(desc(takings.at));
}

export interface NewContribution {
  readonly code: string;
  readonly contributorId: string;
  readonly value: Value;
  readonly takingId: string;
}

type Given = Store["tables"]["contributionHistory"]["$inferSelect"];

/** What the record binds of a contribution: the version of it that was given. */
export const givenRow = ({ reportId, code, contributorId, version }: Given): BoundRow => [
  "contributionHistory",
  reportId,
  code,
  contributorId,
  version,
];

/** Writes what was given over what was given before, and keeps both. Answers with what the record is to bind. */
export async function writeContribution(
  store: Store,
  reportId: string,
  given: NewContribution,
): Promise<BoundRow[]> {
  const { contributions, contributionHistory } = store.tables;
  const { value, takingId } = given;
  const [written] = await store.db
    .insert(contributions)
    .values({ reportId, ...given, version: 1 })
    .onConflictDoUpdate({
      target: [contributions.reportId, contributions.code, contributions.contributorId],
      set: { value, takingId, version: sql`${contributions.version} + 1` },
    })
    .returning();
  if (!written) return [];
  await store.db.insert(contributionHistory).values(written);
  return [givenRow(written)];
}

async function standingOf(store: Store, report: Editable): Promise<GatheringState> {
  const stored = await findEntries(store, report.id);
  const entries = entriesOf(stored);
  return { entries, gathered: await findGathered(store, report) };
}

/**
 * Takes what `chosen` makes of how things stand at that moment: the contributions and, as a save
 * does, the report's own fields, all or none. Answers how many fields it wrote; what `chosen` throws
 * leaves everything as it was.
 */
export async function take(
  store: Store,
  report: Editable,
  contributorId: string,
  chosen: (standing: GatheringState) => readonly TakenField[],
): Promise<number> {
  const id = randomUUID();
  return store.transaction(async () => {
    const fields = chosen(await standingOf(store, report));
    if (fields.length === 0) return 0;
    const row = { id, reportId: report.id, contributorId, at: store.now() };
    await store.db.insert(store.tables.takings).values({ ...row, by: report.actor.accountId });
    const written: BoundRow[] = [["takings", id]];
    for (const { code, given: value } of fields) {
      const given = { code, contributorId, value, takingId: id };
      written.push(...(await writeContribution(store, report.id, given)));
    }
    const values = new Map(fields.map(({ code, after }) => [code, after]));
    const count = await changeEntries(store, report, () => values, { saveKey: id });
    await record(store, { kind: "taken", report: report.id, fields: count }, ...written);
    return count;
  });
}
