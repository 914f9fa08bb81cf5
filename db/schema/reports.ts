import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { id, moment } from "./columns";
import { units, accounts } from "./people";

export const reports = sqliteTable(
  "reports",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    editionId: text("edition_id").notNull(),
    unitName: text("unit_name").notNull(),
    /** The number of its newest transition, which says where it stands; 0 before the first. */
    latest: integer("latest").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    createdBy: text("created_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [uniqueIndex("reports_unit_year").on(table.unitId, table.year)],
);

const saved = {
  reportId: text("report_id")
    .notNull()
    .references(() => reports.id),
  code: text("code").notNull(),
  /** null 未填, "" 留空. */
  value: text("value"),
  version: integer("version").notNull(),
  at: moment("at").notNull(),
  by: text("by")
    .notNull()
    .references(() => accounts.id),
  /** The browser's key of the save that wrote it: a repeated save is recognised by it. */
  saveKey: text("save_key").notNull(),
};

export const entries = sqliteTable("entries", saved, (table) => [
  primaryKey({ columns: [table.reportId, table.code] }),
]);

/**
 * Every value that a field ever had; nothing here is updated or deleted. Without an index of its own for
 * the key: it is asked for only where a save meets a newer version, among the few of one field, and each
 * save would pay for it.
 */
export const entryHistory = sqliteTable("entry_history", saved, (table) => [
  primaryKey({ columns: [table.reportId, table.code, table.version] }),
  index("entry_history_by").on(table.by, table.reportId),
]);
