import { existsSync } from "node:fs";
import Database from "better-sqlite3";
import { hasSeals } from "./has-seals";
import { findSealKey, sealKeyFile } from "./sealing";

/** How the key at hand stands to what is sealed in a database. */
export type KeyState =
  /** Nothing is sealed yet: the first start makes the key. */
  | { readonly kind: "unused" }
  | { readonly kind: "present"; readonly id: string }
  | { readonly kind: "missing" }
  /** The file is there, and nothing in it can be used. */
  | { readonly kind: "broken" }
  /** `sealedBy`: the id of the key that sealed the newest row. */
  | { readonly kind: "other"; readonly id: string; readonly sealedBy: string };

/** The id in the newest seal; "" where rows are there without one, undefined where there are none. */
function newestSealer(file: string): string | undefined {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  try {
    if (!hasSeals(connection)) return undefined;
    const later = "SELECT mac FROM record_rows WHERE version > 1 ORDER BY mac IS NULL, number DESC";
    const row = connection.prepare<[], { mac: string | null }>(`${later} LIMIT 1`).get();
    return row && (row.mac?.split(":")[1] ?? "");
  } finally {
    connection.close();
  }
}

/** @throws where the database cannot be opened, or the setting holds no key */
export function sealKeyState(file: string): KeyState {
  const sealedBy = newestSealer(file);
  const key = findSealKey(file);
  if (!key && existsSync(sealKeyFile(file))) return { kind: "broken" };
  if (!key) return { kind: sealedBy === undefined ? "unused" : "missing" };
  if (!sealedBy || sealedBy === key.id) return { kind: "present", id: key.id };
  return { kind: "other", id: key.id, sealedBy };
}
