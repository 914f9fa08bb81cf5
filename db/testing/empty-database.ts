import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { openStore } from "../store";

let migrated: Buffer | undefined;

/** The file of a database that the real migrations have made and nothing was written to. */
function migrate(): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-empty-"));
  const file = path.join(folder, "empty.db");
  openStore({ file }).close();
  const bytes = readFileSync(file);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** Writes an empty database that is up to date. The migrations run once in a process: they take ten times as long. */
export function writeEmptyDatabase(file: string): void {
  writeFileSync(file, (migrated ??= migrate()));
}
