import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import { START } from "@/lib/record/chain";
import type { Edit } from "./column-edits";

const sql =
  (...statements: readonly string[]) =>
  (connection: Database.Database): void => {
    for (const statement of statements) connection.exec(statement);
  };

const edit = (name: string, ...statements: readonly string[]): Edit => ({
  name,
  apply: sql(...statements),
});

const PAPER = "channel = 'onPaper'";
const SIGNED = "action = 'sign'";
const LAST = "(SELECT max(number) FROM record_rows)";
const REPORT = "unit_id = '住建局' AND year = 2018";
const OF_REPORT = `report_id = (SELECT id FROM reports WHERE ${REPORT})`;

/** Tables that hold something of a report. */
const OF_REPORTS = Object.values({
  ...{ a: "transitions", b: "revisions", c: "revision_files", d: "scans", e: "comments" },
  ...{ f: "publications", g: "publication_corrections", h: "signatures", i: "assignments" },
  ...{ j: "takings", k: "contributions", l: "contribution_history", m: "entries" },
  ...{ n: "entry_history", o: "withdrawn_files", p: "objections", q: "confirmations" },
  ...{ r: "paper_waits", s: "revision_writers" },
});

/** What a supervisor or somebody with the file would do, who knows what each row means; the rows themselves say it was not so. */
export const editsOfRows: readonly Edit[] = [
  edit("who signed", `UPDATE transitions SET person = '副局长' WHERE ${SIGNED} AND ${PAPER}`),
  edit("who signed here", `UPDATE transitions SET by = '科长' WHERE ${SIGNED} AND NOT ${PAPER}`),
  edit(
    "when it was signed",
    `UPDATE transitions SET day = '2019-01-02' WHERE ${SIGNED} AND ${PAPER}`,
  ),
  edit("at what hour it was signed", `UPDATE transitions SET at = at - 86400000 WHERE ${SIGNED}`),
  edit(
    "a signature on paper is one in the system, and its scan never was",
    `UPDATE transitions SET channel = 'inSystem', person = NULL, day = NULL, by = '局长' WHERE ${PAPER}`,
    "DELETE FROM files WHERE sha256 IN (SELECT sha256 FROM scans)",
    "DELETE FROM scans",
  ),
  edit("why it was returned", "UPDATE transitions SET reason = '' WHERE action = 'return'"),
  edit("the day of a publication", "UPDATE publications SET day = '2018-12-31'"),
  edit("the address of a publication", "UPDATE publications SET address = 'http://other.example'"),
  edit(
    "a whole publication",
    "DELETE FROM publications",
    "DELETE FROM transitions WHERE action = 'publish'",
    "UPDATE reports SET latest = (SELECT max(number) FROM transitions WHERE report_id = id)",
  ),
  edit(
    "a whole published report",
    "DELETE FROM comment_marks",
    ...OF_REPORTS.map((table) => `DELETE FROM ${table} WHERE ${OF_REPORT}`),
    `DELETE FROM reports WHERE ${REPORT}`,
  ),
  edit("a role granted", "INSERT INTO memberships VALUES ('填报人', '住建局', 'head', NULL, NULL)"),
  edit("a role for good", "UPDATE memberships SET until_day = NULL WHERE until_day IS NOT NULL"),
  edit("a password hash swapped", "UPDATE accounts SET password_hash = 'mine' WHERE id = '局长'"),
  edit("a disabled account is not", "UPDATE accounts SET disabled_at = NULL"),
  edit("where notices go", "UPDATE accounts SET email = 'me@other.example' WHERE id = '局长'"),
  edit(
    "an account called otherwise",
    "UPDATE accounts SET display_name = '局长' WHERE id = '科长'",
  ),
  edit("a disabled unit is not", "UPDATE units SET disabled_at = NULL"),
  edit("a unit below another", "UPDATE units SET parent_id = '教育局' WHERE id = '住建局'"),
  edit("a step of review left out", "DELETE FROM review_steps WHERE position = 1"),
  edit(
    "another reviewer",
    "UPDATE review_step_people SET account_id = '填报人' WHERE unit_id = '住建局' AND account_id = '科长'",
  ),
  edit("all history wiped", "DELETE FROM entry_history"),
  edit("all history and all that stands wiped", "DELETE FROM entry_history", "DELETE FROM entries"),
  edit(
    "history in which nothing was ever mended",
    "UPDATE entry_history SET value = (SELECT value FROM entries AS now WHERE now.report_id = entry_history.report_id AND now.code = entry_history.code)",
  ),
  edit(
    "a figure of a published report, with its history",
    `UPDATE entries SET value = '9' WHERE ${OF_REPORT} AND code = 't18.1.1.a'`,
    "UPDATE entry_history SET value = '9' WHERE code = 't18.1.1.a' AND version = (SELECT version FROM entries WHERE code = 't18.1.1.a')",
  ),
  { name: "a forged PDF under its own hash", apply: forgePdf },
  { name: "a forged draft under its own hash", apply: forgeDraft },
  edit("what a comment says", "UPDATE comments SET text = '同意'"),
  edit(
    "a comment, with its answers",
    "DELETE FROM comment_marks",
    "DELETE FROM comment_texts",
    "DELETE FROM comments",
  ),
  edit("what a comment said before", "DELETE FROM comment_texts"),
  edit(
    "an objection, and that it was lifted",
    "DELETE FROM objection_lifts",
    "DELETE FROM objections",
  ),
  edit("who confirmed a step on paper", "DELETE FROM confirmations"),
  edit(
    "that somebody did not confirm it",
    "DELETE FROM paper_wait_ends",
    "DELETE FROM paper_waits",
  ),
  edit("a signature that was never withdrawn", "DELETE FROM withdrawn_files"),
  edit("who agreed to one person's office", "UPDATE unit_rules SET agreed_by = '局长'"),
  edit("that confirmation was demanded", "DELETE FROM unit_rules WHERE confirm_paper"),
  edit("a stand-in for good", "UPDATE stand_ins SET until_day = '2099-12-31'"),
  edit("an extension that was never revoked", "DELETE FROM extension_revocations"),
  edit("a publication that was never corrected", "DELETE FROM publication_corrections"),
  edit("who goes on for a unit", "UPDATE unit_successors SET successor_id = '教育局'"),
  edit("a comment that was never resolved", "DELETE FROM comment_marks"),
  edit("a later day", "UPDATE deadlines SET day = '2019-12-31'"),
  edit("a day that was never set", "DELETE FROM deadlines"),
  edit("an extension's reason", "UPDATE extensions SET reason = '领导同意'"),
  edit("what a contributor gave", "UPDATE contributions SET value = '8'"),
  edit("who gave it", "UPDATE contributors SET name = '财务科' WHERE name = '信息科'"),
  edit("a head of the record that was mailed", `UPDATE record_mails SET hash = '${START}'`),
  edit("a signature's place in the record", "DELETE FROM signatures"),
  edit("the year of a report", `UPDATE reports SET year = 2016 WHERE ${REPORT}`),
  edit("who began a report", "UPDATE reports SET created_by = '局长'"),
  edit("a password that need not be changed", "UPDATE accounts SET must_change_password = 0"),
  edit("a unit that was called so before", "DELETE FROM former_unit_names"),
  edit("a row of the record from its middle", "DELETE FROM record_rows WHERE number = 5"),
  edit(
    "a row of the record by somebody else",
    `UPDATE record_rows SET "by" = '局长' WHERE number = ${LAST} - 3`,
  ),
];

function forgePdf(connection: Database.Database): void {
  const bytes = Buffer.from("%PDF forged");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = connection.prepare("INSERT INTO files VALUES (?, ?, ?)");
  file.run(sha256, bytes.byteLength, bytes);
  connection.prepare("UPDATE revision_files SET sha256 = ? WHERE revision = 2").run(sha256);
}

function forgeDraft(connection: Database.Database): void {
  const read = "SELECT snapshot FROM revisions WHERE number = 1";
  const snapshot = `${String(connection.prepare(read).pluck().get())} `;
  const sha256 = createHash("sha256").update(snapshot).digest("hex");
  const forge = "UPDATE revisions SET snapshot = ?, sha256 = ? WHERE number = 1";
  connection.prepare(forge).run(snapshot, sha256);
}

/** What only a head shows that was noted elsewhere. */
export const editsOfTheEnd: readonly Edit[] = [
  edit("the tail cut", `DELETE FROM record_rows WHERE number = ${LAST}`),
];
