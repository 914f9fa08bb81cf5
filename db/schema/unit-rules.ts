import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { consentKinds } from "@/lib/report/life/unit-rules";
import { moment } from "./columns";
import { accounts, units } from "./people";

/** 办理规则 as a unit was given them; nothing here is updated or deleted. The row with the highest number holds. */
export const unitRules = sqliteTable(
  "unit_rules",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    number: integer("number").notNull(),
    /** A step that somebody with an account took on paper needs that person's confirmation. */
    confirmPaper: integer("confirm_paper", { mode: "boolean" }).notNull(),
    /** 备案后才能公布. */
    publishAfterAcceptance: integer("publish_after_acceptance", { mode: "boolean" }).notNull(),
    /** One person prepares and signs the unit's reports. */
    onePerson: integer("one_person", { mode: "boolean" }).notNull(),
    /** How that was agreed to, by whom, and for which office; null where it was not. Carried on from row to row. */
    consent: text("consent", { enum: consentKinds }),
    agreedBy: text("agreed_by").references(() => accounts.id),
    agreedOffice: text("agreed_office").references(() => units.id),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.number] })],
);
