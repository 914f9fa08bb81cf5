import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { accounts } from "./people";
import { reports } from "./reports";

/** Which frozen drafts somebody has opened, and when first; nothing here is updated or deleted. */
export const seenDrafts = sqliteTable(
  "seen_drafts",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    revision: integer("revision").notNull(),
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.accountId, table.revision] })],
);
