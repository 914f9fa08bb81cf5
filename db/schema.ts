import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { roles } from "@/lib/report/actor";
import { channels, transitionActions } from "@/lib/report/life/action";
import { states } from "@/lib/report/life/state";

/** Columns are text, integer, boolean and timestamp only, so that the schema can stand on PostgreSQL too. */
const id = () => text("id").primaryKey();
const moment = (name: string) => integer(name, { mode: "timestamp_ms" });

export const units = sqliteTable("units", {
  id: id(),
  parentId: text("parent_id"),
  name: text("name").notNull(),
  address: text("address").notNull(),
  telephone: text("telephone").notNull(),
  website: text("website").notNull(),
  /** The id of a layout profile; null where the unit has that of the unit above it. */
  layoutProfile: text("layout_profile"),
  createdAt: moment("created_at").notNull(),
  disabledAt: moment("disabled_at"),
});

/** The names that a unit bore before its present one. */
export const formerUnitNames = sqliteTable(
  "former_unit_names",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    name: text("name").notNull(),
    /** The first day of the next name, as 2019-01-23. */
    until: text("until").notNull(),
  },
  (table) => [primaryKey({ columns: [table.unitId, table.until] })],
);

export const accounts = sqliteTable("accounts", {
  id: id(),
  /** Normalised for comparison (NFKC, lower case); may be Chinese. */
  name: text("name").notNull().unique(),
  displayName: text("display_name").notNull(),
  passwordHash: text("password_hash").notNull(),
  /** Somebody else knows the password: nothing else may be done before it is changed. */
  mustChangePassword: integer("must_change_password", { mode: "boolean" }).notNull().default(false),
  createdAt: moment("created_at").notNull(),
  disabledAt: moment("disabled_at"),
});

export const memberships = sqliteTable(
  "memberships",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    role: text("role", { enum: roles }).notNull(),
    /** The first and last day of a stand-in, as 2019-01-23; null where the role has no beginning or end. */
    from: text("from_day"),
    until: text("until_day"),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.unitId, table.role] })],
);

export const sessions = sqliteTable(
  "sessions",
  {
    /** SHA-256 of the token in the cookie: the database alone opens no session. */
    id: id(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    createdAt: moment("created_at").notNull(),
    lastSeenAt: moment("last_seen_at").notNull(),
  },
  (table) => [index("sessions_account").on(table.accountId)],
);

/** Failed sign-ins, by the name that was tried whether it exists or not, and by where they came from. */
export const signInFailures = sqliteTable(
  "sign_in_failures",
  {
    id: id(),
    name: text("name").notNull(),
    address: text("address").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [
    index("sign_in_failures_name").on(table.name, table.at),
    index("sign_in_failures_address").on(table.address, table.at),
  ],
);

export const reports = sqliteTable(
  "reports",
  {
    id: id(),
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    year: integer("year").notNull(),
    editionId: text("edition_id").notNull(),
    unitName: text("unit_name").notNull(),
    /** The number of its newest transition, which says where it stands; 0 before the first. */
    latest: integer("latest").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    createdBy: text("created_by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [uniqueIndex("reports_unit_year").on(table.unitId, table.year)],
);

const saved = {
  reportId: text("report_id")
    .notNull()
    .references(() => reports.id),
  code: text("code").notNull(),
  /** null 未填, "" 留空. */
  value: text("value"),
  version: integer("version").notNull(),
  at: moment("at").notNull(),
  by: text("by")
    .notNull()
    .references(() => accounts.id),
  /** The browser's key of the save that wrote it: a repeated save is recognised by it. */
  saveKey: text("save_key").notNull(),
};

export const entries = sqliteTable("entries", saved, (table) => [
  primaryKey({ columns: [table.reportId, table.code] }),
]);

/** Every value that a field ever had; nothing here is updated or deleted. */
export const entryHistory = sqliteTable("entry_history", saved, (table) => [
  primaryKey({ columns: [table.reportId, table.code, table.version] }),
  uniqueIndex("entry_history_save").on(table.reportId, table.code, table.saveKey),
]);

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
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
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
    /** Why, an opinion or an explanation; "" where nothing was said. */
    reason: text("reason").notNull(),
    /** Who did it and on which day (2019-01-23), where that is not `by` at `at`: on paper, 保密审查, elsewhere. */
    person: text("person"),
    day: text("day"),
    /** The browser's key of the request: one that is repeated is recognised by it. */
    key: text("key").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.number] }),
    uniqueIndex("transitions_key").on(table.reportId, table.key),
    index("transitions_state").on(table.state),
  ],
);

export const tables = {
  units,
  formerUnitNames,
  accounts,
  memberships,
  sessions,
  signInFailures,
  reports,
  entries,
  entryHistory,
  reviewSteps,
  reviewStepPeople,
  revisions,
  transitions,
};
