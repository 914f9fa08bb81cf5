import { blob, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { scanTypeNames } from "@/lib/report/life/scan";
import { reports } from "./reports";

/** Bytes that are kept for good, once each. */
export const files = sqliteTable("files", {
  sha256: text("sha256").primaryKey(),
  size: integer("size").notNull(),
  bytes: blob("bytes", { mode: "buffer" }).notNull(),
});

const storedFile = () =>
  text("sha256")
    .notNull()
    .references(() => files.sha256);

/** The files that a signed revision was rendered to, once, in the transaction of the signature. */
export const revisionFiles = sqliteTable(
  "revision_files",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    revision: integer("revision").notNull(),
    /** Which printing and format: filing.pdf */
    name: text("name").notNull(),
    sha256: storedFile(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.revision, table.name] })],
);

/** What a signature was kept with that was withdrawn (撤回签发) before 报送: the draft may be signed again. */
export const withdrawnFiles = sqliteTable(
  "withdrawn_files",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    revision: integer("revision").notNull(),
    /** The number of the transition that signed it. */
    signature: integer("signature").notNull(),
    name: text("name").notNull(),
    sha256: storedFile(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision, table.signature, table.name] }),
  ],
);

/** 附扫描件: what was signed on paper, beside the transition that records it. */
export const scans = sqliteTable(
  "scans",
  {
    reportId: text("report_id")
      .notNull()
      .references(() => reports.id),
    /** The transition's. */
    number: integer("number").notNull(),
    mime: text("mime", { enum: scanTypeNames }).notNull(),
    sha256: storedFile(),
    /** Said to be one sheet on which several steps were signed (一张审签单签了几步). */
    sharedSheet: integer("shared_sheet", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.number] })],
);
