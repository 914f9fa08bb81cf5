import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { reports } from "./reports";

/** Where 操作记录 ended when a revision was signed; `number` is that of the transition. */
export const signatures = sqliteTable(
  "signatures",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    number: integer("number").notNull(),
    recordNumber: integer("record_number").notNull(),
    recordHash: text("record_hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);
