import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { chainHash, START, type RecordRow } from "@/lib/record/chain";
import { connect } from "../../connection";
import { migrate } from "../../migrate";
import { rowCounts } from "../../row-counts";
import { TEST_NOW } from "../../testing/open-test-store";
import { TEST_SEALING } from "../../testing/test-sealing";

/** The last that a version without seals knew. */
const LAST_MIGRATION = "0013_layout_choices";

function earlierMigrations(folder: string): string {
  cpSync(path.join("db", "migrations"), folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: { tag: string }[] };
  const end = journal.entries.findIndex(({ tag }) => tag === LAST_MIGRATION) + 1;
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }));
  return folder;
}

const columnsOf = (connection: Database.Database, schema: string, table: string) =>
  connection
    .prepare<[], { name: string }>(`PRAGMA "${schema}".table_info("${table}")`)
    .all()
    .map(({ name }) => name);

/** The record as that version chained it, and what refers to its hashes. */
function chainAsThen(connection: Database.Database): void {
  const rows = connection.prepare<[], Omit<RecordRow, "at"> & { at: number }>(
    "SELECT * FROM record_rows ORDER BY number",
  );
  const write = connection.prepare("UPDATE record_rows SET hash = ? WHERE number = ?");
  let former = START;
  for (const row of rows.all()) {
    const then = { version: 1, algorithm: "sha256", seals: null } as const;
    former = chainHash(former, { ...row, ...then, at: new Date(row.at) });
    write.run(former, row.number);
  }
  connection.exec(
    `UPDATE signatures SET record_hash = (SELECT hash FROM record_rows WHERE number = record_number);
     UPDATE record_mails SET hash = (SELECT hash FROM record_rows WHERE number = record_mails.number)`,
  );
}

/** Writes the database that the last version without seals would have of all that stands in one of today. */
export function writeEarlier(today: string, file: string): void {
  const earlier = connect(file);
  const folder = earlierMigrations(`${file}.migrations`);
  migrate(earlier, file, { now: TEST_NOW, sealing: TEST_SEALING, folder });
  earlier.pragma("foreign_keys = OFF");
  earlier.prepare("ATTACH ? AS today").run(today);
  for (const table of rowCounts(earlier).keys()) {
    if (table === "migrations") continue;
    const there = new Set(columnsOf(earlier, "today", table));
    const shared = columnsOf(earlier, "main", table).filter((name) => there.has(name));
    const list = shared.map((name) => `"${name}"`).join(", ");
    earlier.exec(`INSERT INTO main."${table}" (${list}) SELECT ${list} FROM today."${table}"`);
  }
  chainAsThen(earlier);
  earlier.close();
}
