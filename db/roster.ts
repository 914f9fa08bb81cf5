import { randomUUID } from "node:crypto";
import type { RosterAccount, RosterUnit, UnitRef } from "@/lib/import/roster/roster";
import { record } from "./record";
import type { BoundRow } from "./seals/bindings";
import type { Store } from "./store";
import type { Unit } from "./units";

export interface NewRoster {
  /** Each after the unit that it stands below. */
  readonly units: readonly RosterUnit<Unit>[];
  readonly accounts: readonly (RosterAccount<Unit> & { readonly passwordHash: string })[];
}

/** Rows in one statement: SQLite takes 32,766 values. */
const AT_ONCE = 500;

function inBatches<T>(rows: readonly T[]): T[][] {
  const starts = Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  return starts.map((start) => rows.slice(start, start + AT_ONCE));
}

type IdOf = (ref: UnitRef<Unit>) => string;

/** The id of a unit that a row names: one that is there, or one that is made here for the row's. */
function unitIds(units: NewRoster["units"]): IdOf {
  const made = new Map(units.map(({ row }) => [row, randomUUID() as string]));
  return (ref) => {
    const id = ref.kind === "known" ? ref.unit.id : made.get(ref.row);
    if (id === undefined) throw new Error("a row's unit is not among those to add");
    return id;
  };
}

/** A millisecond apart each, since lists are in the order of creation. */
const moments = (store: Store) => {
  const now = store.now().getTime();
  return (at: number) => new Date(now + at);
};

/** Adds units and accounts, whose one-time passwords must be changed: all of them or, where one cannot be, none. */
export async function addRoster(store: Store, { units, accounts }: NewRoster): Promise<void> {
  const { tables } = store;
  const [idOf, moment] = [unitIds(units), moments(store)];
  const unitRows = units.map(({ row, data, kind, parent }, at) => ({
    ...{ id: idOf({ kind: "row", row }), parentId: idOf(parent), ...data, kind },
    createdAt: moment(at),
  }));
  const people = accounts.map((account) => ({ ...account, id: randomUUID() }));
  const accountRows = people.map(({ id, name, displayName, email, passwordHash }, at) => ({
    ...{ id, name, displayName, email, passwordHash, mustChangePassword: true },
    createdAt: moment(at),
  }));
  const roleRows = people.flatMap(({ id: accountId, unit, roles }) =>
    roles.map((role) => ({ accountId, unitId: idOf(unit), role })),
  );
  await store.transaction(async () => {
    for (const rows of inBatches(unitRows)) await store.db.insert(tables.units).values(rows);
    for (const rows of inBatches(accountRows)) await store.db.insert(tables.accounts).values(rows);
    for (const rows of inBatches(roleRows)) await store.db.insert(tables.memberships).values(rows);
    const counts = { units: unitRows.length, accounts: accountRows.length };
    await record(
      store,
      { kind: "rosterImported", ...counts },
      ...[
        ...unitRows.map(({ id }): BoundRow => ["units", id]),
        ...accountRows.map(({ id }): BoundRow => ["accounts", id]),
        ...roleRows.map((held): BoundRow => [
          "memberships",
          held.accountId,
          held.unitId,
          held.role,
        ]),
      ],
    );
  });
}
