import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { randomBytes } from "node:crypto";
import path from "node:path";
import type Database from "better-sqlite3";
import { flushFolder } from "@/lib/operation/flush-to-disk";
import { CHAIN_VERSION } from "@/lib/record/chain";
import { hashNamed } from "@/lib/record/hash";
import { sealKey, type SealKey, type Sealing } from "@/lib/record/mac";
import { hasSeals } from "./has-seals";

/** A shorter one could be guessed. */
const LEAST_LENGTH = 32;

/** Where the key lies that seals the record of a database, unless the environment holds it. */
export const sealKeyFile = (database: string): string =>
  path.join(/* turbopackIgnore: true */ path.dirname(database), "nianbao.seal-key");

/** The key of a database: NIANBAO_SEAL_KEY, or what lies beside it; undefined where it is missing. @throws where that is too short */
export function findSealKey(database: string): SealKey | undefined {
  const given = process.env.NIANBAO_SEAL_KEY?.trim();
  if (given && given.length < LEAST_LENGTH) {
    throw new Error(`NIANBAO_SEAL_KEY 太短，至少${LEAST_LENGTH}个字符。`);
  }
  const secret = given || secretIn(sealKeyFile(database));
  return secret === undefined ? undefined : sealKey(secret);
}

/** What no text has: the bytes of something else. */
const NO_TEXT = /[\p{Cc}\ufffd]/u;

/** One that cannot be read, was cut short or is no text counts for none: nothing is put in its place. */
function secretIn(file: string): string | undefined {
  try {
    const secret = readFileSync(file, "utf8").trim();
    return secret.length < LEAST_LENGTH || NO_TEXT.test(secret) ? undefined : secret;
  } catch {
    return undefined;
  }
}

function makeSealKey(database: string): SealKey {
  const secret = randomBytes(32).toString("hex");
  const file = sealKeyFile(database);
  const opened = openSync(file, "wx", 0o600);
  writeSync(opened, `${secret}\n`);
  fsyncSync(opened);
  closeSync(opened);
  flushFolder(path.dirname(file));
  return sealKey(secret);
}

/** Whether a row was ever written that a key could have sealed: then it is never made anew. */
function wasSealed(connection: Database.Database): boolean {
  if (!hasSeals(connection)) return false;
  const later = connection.prepare("SELECT 1 FROM record_rows WHERE version >= ? LIMIT 1");
  return later.get(CHAIN_VERSION) !== undefined;
}

/** How the rows of a database are sealed from now on. Its first start makes the key. */
export function sealingOf(connection: Database.Database, file: string): Sealing {
  const algorithm = hashNamed(process.env.NIANBAO_RECORD_HASH);
  const key = findSealKey(file);
  if (key || existsSync(sealKeyFile(file)) || wasSealed(connection)) return { algorithm, key };
  return { algorithm, key: makeSealKey(file) };
}
