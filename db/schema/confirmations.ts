import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { transitionActions } from "@/lib/report/life/action";
import { paperWaitEndings } from "@/lib/report/life/paper-wait";
import { scanTypeNames } from "@/lib/report/life/scan";
import { id, moment } from "./columns";
import { files } from "./files";
import { accounts } from "./people";
import { reports } from "./reports";

/** What was signed on paper and waits for the person who signed it (等本人确认); nothing here is updated or deleted. */
export const paperWaits = sqliteTable(
  "paper_waits",
  {
    id: id(),
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** The newest transition when it was recorded: once there is a newer one, nobody waits any more. */
    seen: integer("seen").notNull(),
    action: text("action", { enum: transitionActions }).notNull(),
    reason: text("reason").notNull(),
    person: text("person").notNull(),
    personId: text("person_id")
      .notNull()
      .references(() => accounts.id),
    day: text("day").notNull(),
    mime: text("mime", { enum: scanTypeNames }).notNull(),
    sha256: text("sha256")
      .notNull()
      .references(() => files.sha256),
    sharedSheet: integer("shared_sheet", { mode: "boolean" }).notNull().default(false),
    /** The browser's key of the request; the transition gets it, too. */
    key: text("key").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    uniqueIndex("paper_waits_key").on(table.reportId, table.key),
    index("paper_waits_person").on(table.personId),
  ],
);

/** That such a one was declined by the person or taken back by a preparer; one is ended once. */
export const paperWaitEnds = sqliteTable("paper_wait_ends", {
  waitId: text("wait_id")
    .primaryKey()
    .references(() => paperWaits.id),
  ending: text("ending", { enum: paperWaitEndings }).notNull(),
  reason: text("reason").notNull(),
  at: moment("at").notNull(),
  by: text("by")
    .notNull()
    .references(() => accounts.id),
});

/** 本人已确认, by whoever signed a step on paper; by others who could have taken it: 没有异议. */
export const confirmations = sqliteTable(
  "confirmations",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** The transition's. */
    number: integer("number").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number, table.by] })],
);
