import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { connect } from "../connection";
import { migrate } from "../migrate";
import { rowCounts } from "../row-counts";
import { TEST_NOW } from "./open-test-store";
import { TEST_SEALING } from "./test-sealing";

/** The first of a folder's migrations alone, in a folder of its own. */
function writeFirstStep(migrations: string, folder: string): void {
  cpSync(migrations, folder, { recursive: true });
  const file = path.join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(file, "utf8")) as { entries: unknown[] };
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
}

/**
 * A database as the very first version left it, with two rows in each table. Every value of a row is
 * the same, so that whatever refers to another row finds it.
 */
export function writeFirstVersion(file: string, migrations: string): void {
  const folder = `${file}.migrations`;
  writeFirstStep(migrations, folder);
  const writer = connect(file);
  migrate(writer, file, { now: TEST_NOW, sealing: TEST_SEALING, folder });
  writer.pragma("foreign_keys = OFF");
  for (const table of rowCounts(writer).keys()) {
    if (table === "migrations") continue;
    const columns = writer.pragma(`table_info("${table}")`) as unknown[];
    for (const value of [1, 2]) {
      const values = columns.map(() => value).join(", ");
      writer.exec(`INSERT INTO "${table}" VALUES (${values})`);
    }
  }
  writer.close();
}
