import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  type AnySQLiteColumn,
} from "drizzle-orm/sqlite-core";
import { roles } from "@/lib/report/actor";
import { unitKinds, USUAL_KIND } from "@/lib/report/unit-kind";
import { id, moment } from "./columns";

export const units = sqliteTable("units", {
  id: id(),
  parentId: text("parent_id"),
  name: text("name").notNull(),
  address: text("address").notNull(),
  telephone: text("telephone").notNull(),
  website: text("website").notNull(),
  kind: text("kind", { enum: unitKinds }).notNull().default(USUAL_KIND),
  /** The layout that it chose (lib/document/layout-choice.ts); null where it has that of the unit above it. */
  layout: text("layout"),
  /** The id that it had chosen while snapshots named no layout: what was frozen then prints by it. */
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

/** 合并、分立: which unit goes on with another's work from a day on, and so with its reports as last year's. */
export const unitSuccessors = sqliteTable(
  "unit_successors",
  {
    unitId: text("unit_id")
      .notNull()
      .references(() => units.id),
    successorId: text("successor_id")
      .notNull()
      .references(() => units.id),
    /** The first day, as 2019-01-23. */
    from: text("from_day").notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references((): AnySQLiteColumn => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.unitId, table.successorId] }),
    index("unit_successors_successor").on(table.successorId),
  ],
);

export const accounts = sqliteTable("accounts", {
  id: id(),
  /** Normalised for comparison (NFKC, lower case); may be Chinese. */
  name: text("name").notNull().unique(),
  displayName: text("display_name").notNull(),
  passwordHash: text("password_hash").notNull(),
  /** Where notices go by mail; null where they do not. */
  email: text("email"),
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
