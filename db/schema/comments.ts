import { integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { commentMarkNames } from "@/lib/report/life/comment";
import { id, moment } from "./columns";
import { accounts, units } from "./people";
import { reports } from "./reports";

/** 批注 and replies to them; nothing here is updated or deleted. */
export const comments = sqliteTable(
  "comments",
  {
    id: id(),
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** The draft that it was written on. */
    revision: integer("revision").notNull(),
    /** The field's; "" where the report as a whole is meant. */
    code: text("code").notNull(),
    /** The words that it is about, as they stood in the field; null for the whole field. */
    quote: text("quote"),
    /** Which of the places in the field where these words stood, from 1. */
    nth: integer("nth").notNull().default(1),
    /** The comment that it answers; null where it begins. */
    parentId: text("parent_id"),
    text: text("text").notNull(),
    /** The competent office that wrote it; null where somebody of the report's own unit did. */
    officeId: text("office_id").references(() => units.id),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
    /** The browser's key of the request: one that is repeated is recognised by it. */
    key: text("key").notNull(),
  },
  (table) => [uniqueIndex("comments_key").on(table.reportId, table.key)],
);

/** What whoever wrote a comment made of it later; the newest counts. Nothing here is updated or deleted. */
export const commentTexts = sqliteTable(
  "comment_texts",
  {
    commentId: text("comment_id")
      .notNull()
      .references(() => comments.id),
    /** From 1: what it said first stands with the comment. */
    number: integer("number").notNull(),
    text: text("text").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.number] })],
);

/** What became of a comment; the newest counts. Nothing here is updated or deleted. */
export const commentMarks = sqliteTable(
  "comment_marks",
  {
    commentId: text("comment_id")
      .notNull()
      .references(() => comments.id),
    number: integer("number").notNull(),
    mark: text("mark", { enum: commentMarkNames }).notNull(),
    at: moment("at").notNull(),
    by: text("by")
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.commentId, table.number] })],
);
