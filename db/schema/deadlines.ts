import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { tasks } from "@/lib/deadlines/task";
import { unitKinds } from "@/lib/report/unit-kind";
import { moment } from "./columns";
import { accounts, units } from "./people";

/** The days that an office set for the units of a kind below it; without a row it is the law's. */
export const deadlines = sqliteTable(
  "deadlines",
  {
    /** The office. */
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    unitKind: text("unit_kind", { enum: unitKinds }).notNull(),
    task: text("task", { enum: tasks }).notNull(),
    /** As 2019-03-15. */
    day: text("day").notNull(),
    /** Why it is later than the law has it; "" where it is not. */
    reason: text("reason").notNull().default(""),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.year, table.unitKind, table.task] })],
);

/** Every extension; nothing here is updated or deleted. Of those that were not revoked the one with the highest number holds. */
export const extensions = sqliteTable(
  "extensions",
  {
    /** The unit that it was granted to. */
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    task: text("task", { enum: tasks }).notNull(),
    number: integer("number").notNull(),
    /** As 2019-04-15. */
    day: text("day").notNull(),
    reason: text("reason").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.year, table.task, table.number] })],
);

/** An extension that holds no more, and why; nothing here is updated or deleted. */
export const extensionRevocations = sqliteTable(
  "extension_revocations",
  {
    /** The extension's. */
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    task: text("task", { enum: tasks }).notNull(),
    number: integer("number").notNull(),
    reason: text("reason").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.year, table.task, table.number] })],
);
