import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { id, moment } from "./columns";
import { accounts } from "./people";
import { reports } from "./reports";

/** 异议 against a step that was recorded on paper; nothing here is updated or deleted. */
export const objections = sqliteTable(
  "objections",
  {
    id: id(),
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** The transition's. */
    number: integer("number").notNull(),
    reason: text("reason").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [index("objections_report").on(table.reportId)],
);

/** What ended an objection: taken back by who made it, or lifted by somebody else. One is ended once. */
export const objectionLifts = sqliteTable("objection_lifts", {
  objectionId: text("objection_id")
    .primaryKey()
    .references(() => objections.id),
  reason: text("reason").notNull(),
  at: moment("at").notNull(),
  by: text("by")
    .notNull()
    .references(() => accounts.id),
});
