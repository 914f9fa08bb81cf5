import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { accounts } from "./people";
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

/** 更正: what is said of a publication instead of what was; the newest holds. Nothing here is updated or deleted. */
export const publicationCorrections = sqliteTable(
  "publication_corrections",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** Of the publication. */
    number: integer("number").notNull(),
    /** From 1. */
    correction: integer("correction").notNull(),
    address: text("address").notNull(),
    /** As 2019-01-23. */
    day: text("day").notNull(),
    indexNumber: text("index_number").notNull(),
    reason: text("reason").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number, table.correction] })],
);
