import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { hashNames } from "@/lib/record/hash";
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
    /** Of the hash: 1 in rows of before there were seals. */
    version: integer("version").notNull().default(1),
    algorithm: text("algorithm", { enum: hashNames }).notNull().default("sha256"),
    /** What the rows that it speaks of were then (db/seals/seals-of.ts), as JSON; null in version 1. */
    seals: text("seals"),
    hash: text("hash").notNull(),
    /** Of the hash, by a key that is not in the database (lib/record/mac.ts); null where there was none. */
    mac: text("mac"),
  },
  (table) => [index("record_rows_by").on(table.by), index("record_rows_kind").on(table.kind)],
);
