import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "./columns";
import { accounts } from "./people";

/** Which notices the mail server accepted for whom; notices themselves are not stored (lib/notices). */
export const noticesSent = sqliteTable(
  "notices_sent",
  {
    accountId: text("account_id")
      .notNull()
      .references(() => accounts.id),
    /** The notice's. */
    key: text("key").notNull(),
    sentAt: moment("sent_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.key] })],
);

/** The head of 操作记录 that was mailed on a day, as 2019-01-23. */
export const recordMails = sqliteTable("record_mails", {
  day: text("day").primaryKey(),
  number: integer("number").notNull(),
  hash: text("hash").notNull(),
  sentAt: moment("sent_at").notNull(),
});
