import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { channels, transitionActions } from "@/lib/report/life/action";
import { states } from "@/lib/report/life/state";
import { moment } from "./columns";
import { units, accounts } from "./people";
import { reports } from "./reports";

/** The steps of a unit's review, in order; a unit without any has one, by whoever is 审核人. */
export const reviewSteps = sqliteTable(
  "review_steps",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    position: integer("position").notNull(),
    name: text("name").notNull(),
    onPaper: integer("on_paper", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.position] })],
);

export const reviewStepPeople = sqliteTable(
  "review_step_people",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    position: integer("position").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.position, table.accountId] })],
);

/** Who decides for whom in a unit, from the first day to the last, as 2019-01-23. */
export const standIns = sqliteTable(
  "stand_ins",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    /** Whose roles and steps they are. */
    personId: text("person_id")
      .notNull()
      .references(() => accounts.id),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    from: text("from_day").notNull(),
    until: text("until_day").notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.personId, table.unitId] })],
);

/** A person's own ticks on what changed between two drafts, which are frozen; theirs to take off again. */
export const seenChanges = sqliteTable(
  "seen_changes",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    revision: integer("revision").notNull(),
    /** The draft that it was compared with. */
    since: integer("since").notNull(),
    /** As its entry in the list of changes is called (lib/changes/change-id.ts). */
    change: text("change").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.accountId, table.reportId, table.revision, table.since, table.change],
    }),
  ],
);

/** 第N稿, frozen; nothing here is updated or deleted. */
export const revisions = sqliteTable(
  "revisions",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    number: integer("number").notNull(),
    /** As lib/report/life/snapshot.ts writes it. */
    snapshot: text("snapshot").notNull(),
    sha256: text("sha256").notNull(),
    /** How far the history of each field went then, and its SHA-256; null in drafts of before that was kept. */
    historyVersions: text("history_versions"),
    historySha256: text("history_sha256"),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);

/** Who typed in what was frozen as 第N稿, and how much (db/revision-writers.ts); nothing here is updated or deleted. */
export const revisionWriters = sqliteTable(
  "revision_writers",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    revision: integer("revision").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    /** In characters. */
    written: integer("written").notNull(),
    /** Nobody wrote more of it, or a third of it is theirs. */
    most: integer("most", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.revision, table.accountId] })],
);

/** Every step of a report's life; nothing here is updated or deleted. The newest says where it stands. */
export const transitions = sqliteTable(
  "transitions",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    number: integer("number").notNull(),
    action: text("action", { enum: transitionActions }).notNull(),
    channel: text("channel", { enum: channels }).notNull(),
    /** Where it led. */
    state: text("state", { enum: states }).notNull(),
    step: integer("step"),
    /** On which 第N稿 it was done. */
    revision: integer("revision").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
    /** The display name of `by` then; null in rows that an older version wrote. */
    byName: text("by_name"),
    /** Why, an opinion or an explanation; "" where nothing was said. */
    reason: text("reason").notNull(),
    /** Who did it and on which day (2019-01-23), where that is not `by` at `at`: on paper, 保密审查, elsewhere. */
    person: text("person"),
    day: text("day"),
    /** The account of who did it, where it was done on paper by somebody who has one. */
    personId: text("person_id").references(() => accounts.id),
    /** `person` bears the name of the preparer or of an account, and was said to be another person (重名). */
    sameName: integer("same_name", { mode: "boolean" }).notNull().default(false),
    /** Who agreed that one person takes all steps (一人办理), where the preparer took this one by that. */
    onePerson: text("one_person"),
    /** The browser's key of the request: one that is repeated is recognised by it. */
    key: text("key").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.number] }),
    uniqueIndex("transitions_key").on(table.reportId, table.key),
    index("transitions_state").on(table.state),
  ],
);
