import { randomUUID } from "node:crypto";
import { connect } from "@/db/connection";

/** Statements that write what a durable save writes, and nothing around them. */
const TABLES = `
CREATE TABLE entries (report_id TEXT, code TEXT, value TEXT, version INTEGER, at INTEGER,
  by TEXT, save_key TEXT, PRIMARY KEY (report_id, code));
CREATE TABLE history (report_id TEXT, code TEXT, value TEXT, version INTEGER, at INTEGER,
  by TEXT, save_key TEXT, PRIMARY KEY (report_id, code, version))`;

const UPSERT = `INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET value = excluded.value, version = excluded.version,
  at = excluded.at, by = excluded.by, save_key = excluded.save_key`;

/** Answers with a function that measures how many such transactions the disk commits in a second. */
export function bareTransactions(file: string, count: number): () => number {
  const database = connect(file);
  database.exec(TABLES);
  const upsert = database.prepare(UPSERT);
  const note = database.prepare("INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?)");
  let version = 0;
  const save = database.transaction(() => {
    version += 1;
    const row = ["report", `t18.${version % 50}`, "12", version, Date.now(), "me", randomUUID()];
    upsert.run(row);
    note.run(row);
  });
  return () => {
    const since = performance.now();
    for (let done = 0; done < count; done++) save.immediate();
    return count / ((performance.now() - since) / 1000);
  };
}
