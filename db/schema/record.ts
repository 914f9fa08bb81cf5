import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";

/**
 * 操作记录: who did what, when and from where, each row chained to the one before (lib/record/chain.ts).
 * Nothing here is updated or deleted, and no foreign key could make it so.
 */
export const recordRows = sqliteTable(
  "record_rows",
  {
    number: integer("number").primaryKey(),
    at: moment("at").notNull(),
    by: text("by"),
    address: text("address").notNull(),
    kind: text("kind").notNull(),
    event: text("event").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [index("record_rows_by").on(table.by), index("record_rows_kind").on(table.kind)],
);
