import { and, eq, sql, type Column } from "drizzle-orm";
import { prepared } from "./prepared";

/** The queries of a save, which every pause in typing asks. */

const given = sql.placeholder;

/** The receipt of a save. */
export const saveByKey = prepared(({ db, tables: { entryHistory: history } }) =>
  db
    .select({ version: history.version, value: history.value, at: history.at })
    .from(history)
    .where(
      and(
        eq(history.reportId, given("reportId")),
        eq(history.code, given("code")),
        eq(history.saveKey, given("saveKey")),
      ),
    )
    .prepare(),
);

/** What stands in a field, and which save wrote it. */
export const standing = prepared(({ db, tables: { entries } }) =>
  db
    .select({ version: entries.version, saveKey: entries.saveKey })
    .from(entries)
    .where(and(eq(entries.reportId, given("reportId")), eq(entries.code, given("code"))))
    .prepare(),
);

const row = {
  reportId: given("reportId"),
  code: given("code"),
  value: given("value"),
  version: given("version"),
  at: given("at"),
  by: given("by"),
  saveKey: given("saveKey"),
};

/** What was to be inserted into a column that holds something. */
const incoming = (column: Column) => sql`excluded.${sql.identifier(column.name)}`;

/** Writes where version `before` still stands, or nothing does. */
export const writeOver = prepared(({ db, tables: { entries } }) =>
  db
    .insert(entries)
    .values(row)
    .onConflictDoUpdate({
      target: [entries.reportId, entries.code],
      set: {
        value: incoming(entries.value),
        version: incoming(entries.version),
        at: incoming(entries.at),
        by: incoming(entries.by),
        saveKey: incoming(entries.saveKey),
      },
      setWhere: eq(entries.version, given("before")),
    })
    .prepare(),
);

export const appendToHistory = prepared(({ db, tables: { entryHistory } }) =>
  db.insert(entryHistory).values(row).prepare(),
);
