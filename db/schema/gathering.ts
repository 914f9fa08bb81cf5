import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { id, moment } from "./columns";
import { accounts, units } from "./people";
import { reports } from "./reports";

/** 供数单位: the 科室 and 下属单位 that a unit asks for figures and texts, year after year. */
export const contributors = sqliteTable(
  "contributors",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    name: text("name").notNull(),
    createdAt: moment("created_at").notNull(),
    /** It is asked no more; what it gave stays. */
    droppedAt: moment("dropped_at"),
  },
  (table) => [uniqueIndex("contributors_name").on(table.unitId, table.name)],
);

const asked = {
  reportId: text("report_id")
    .notNull()
    .references(() => reports.id),
  code: text("code").notNull(),
  contributorId: text("contributor_id")
    .notNull()
    .references(() => contributors.id),
};

/** Which fields of a report are asked of whom; one field may be asked of several. */
export const assignments = sqliteTable("assignments", asked, (table) => [
  primaryKey({ columns: [table.reportId, table.code, table.contributorId] }),
]);

/** 取用: the answers of one contributor, taken into the report together. */
export const takings = sqliteTable(
  "takings",
  {
    id: id(),
    reportId: asked.reportId,
    contributorId: asked.contributorId,
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
    undoneAt: moment("undone_at"),
    undoneBy: text("undone_by").references(() => accounts.id),
  },
  (table) => [index("takings_report").on(table.reportId, table.at)],
);

const given = {
  ...asked,
  /** null: nothing given, "" 留空. */
  value: text("value"),
  version: integer("version").notNull(),
  /** The taking that wrote it, or whose undoing did. */
  takingId: text("taking_id")
    .notNull()
    .references(() => takings.id),
};

/** What each contributor gave for a field; the field's figure is their sum. */
export const contributions = sqliteTable("contributions", given, (table) => [
  primaryKey({ columns: [table.reportId, table.code, table.contributorId] }),
]);

/** Everything that a contributor ever gave; nothing here is updated or deleted. */
export const contributionHistory = sqliteTable("contribution_history", given, (table) => [
  primaryKey({ columns: [table.reportId, table.code, table.contributorId, table.version] }),
  index("contribution_history_taking").on(table.takingId),
]);
