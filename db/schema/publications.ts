import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { reports } from "./reports";

/** Where a revision was published; `number` is that of the transition. */
export const publications = sqliteTable(
  "publications",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    number: integer("number").notNull(),
    revision: integer("revision").notNull(),
    /** On the government's portal; "" where it is published here only. */
    address: text("address").notNull(),
    /** As 2019-01-23. */
    day: text("day").notNull(),
    /** 索引号 in the unit's catalogue, as it was published; "" where it has none. */
    indexNumber: text("index_number").notNull().default(""),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);
