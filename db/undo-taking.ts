import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import {
  undoingOf,
  undoKey,
  type FieldHistory,
  type Undoing,
  type Version,
} from "@/lib/gathering/undo";
import type { Editable } from "@/lib/report/permissions";
import { changeEntries } from "./change-entries";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";
import { writeContribution } from "./takings";

interface OpenTaking {
  readonly id: string;
  readonly contributorId: string;
}

async function findOpenTaking(
  store: Store,
  report: Editable,
  id: string,
): Promise<OpenTaking | undefined> {
  const { takings } = store.tables;
  const [found] = await store.db
    .select({ id: takings.id, contributorId: takings.contributorId })
    .from(takings)
    .where(and(eq(takings.id, id), eq(takings.reportId, report.id), isNull(takings.undoneAt)));
  return found;
}

const codesOf = async (store: Store, takingId: string) => {
  const { contributionHistory: history } = store.tables;
  const rows = await store.db
    .selectDistinct({ code: history.code })
    .from(history)
    .where(eq(history.takingId, takingId))
    .orderBy(asc(history.code));
  return rows.map(({ code }) => code);
};

type VersionRow = Version & { readonly code: string };

async function entryVersions(store: Store, reportId: string, codes: string[]) {
  const { entryHistory: history } = store.tables;
  const { code, value, version, saveKey: writtenBy } = history;
  return store.db
    .select({ code, value, version, writtenBy })
    .from(history)
    .where(and(eq(history.reportId, reportId), inArray(code, codes)))
    .orderBy(asc(version));
}

async function givenVersions(
  store: Store,
  reportId: string,
  contributorId: string,
  codes: string[],
) {
  const { contributionHistory: history } = store.tables;
  const { code, value, version, takingId: writtenBy } = history;
  return store.db
    .select({ code, value, version, writtenBy })
    .from(history)
    .where(
      and(
        eq(history.reportId, reportId),
        eq(history.contributorId, contributorId),
        inArray(code, codes),
      ),
    )
    .orderBy(asc(version));
}

const of = (rows: readonly VersionRow[], code: string) => rows.filter((row) => row.code === code);

async function historiesOf(
  store: Store,
  reportId: string,
  { id, contributorId }: OpenTaking,
): Promise<FieldHistory[]> {
  const codes = await codesOf(store, id);
  const entries = await entryVersions(store, reportId, codes);
  const given = await givenVersions(store, reportId, contributorId, codes);
  return codes.map((code) => ({ code, entry: of(entries, code), given: of(given, code) }));
}

async function takingIds(store: Store, reportId: string): Promise<ReadonlySet<string>> {
  const { takings } = store.tables;
  const rows = await store.db
    .select({ id: takings.id })
    .from(takings)
    .where(eq(takings.reportId, reportId));
  return new Set(rows.map(({ id }) => id));
}

/**
 * Puts back what stood before a taking, field by field; what was changed since is kept, and then the
 * taking can be undone again later. Undefined where it is undone already.
 */
export async function undoTaking(
  store: Store,
  report: Editable,
  takingId: string,
): Promise<Undoing | undefined> {
  const { takings } = store.tables;
  return store.transaction(async () => {
    const taking = await findOpenTaking(store, report, takingId);
    if (!taking) return undefined;
    const fields = await historiesOf(store, report.id, taking);
    const undoing = undoingOf(takingId, fields, await takingIds(store, report.id));
    const { restored, kept } = undoing;
    const values = new Map(restored.map(({ code, entry }) => [code, entry]));
    await changeEntries(store, report, () => values, { saveKey: undoKey(takingId) });
    const { contributorId } = taking;
    const written: BoundRow[] = [];
    for (const { code, given: value } of restored) {
      const given = { code, contributorId, value, takingId };
      written.push(...(await writeContribution(store, report.id, given)));
    }
    if (kept.length === 0) {
      const [undoneAt, undoneBy] = [store.now(), report.actor.accountId];
      await store.db.update(takings).set({ undoneAt, undoneBy }).where(eq(takings.id, takingId));
      written.push(["takings", takingId]);
    }
    const undone = { kind: "takingUndone", report: report.id, fields: restored.length } as const;
    await record(store, undone, ...written);
    return undoing;
  });
}
