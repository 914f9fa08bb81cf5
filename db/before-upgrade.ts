import { readdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";
import { flushFolder } from "@/lib/operation/flush-to-disk";
import { stamp } from "@/lib/report/moment";
import { copyDatabase } from "./copy";
import { proveDatabase } from "./prove";

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1e6)} MB`;

/** What people may still write to the disk that a folder is on, in bytes. */
export function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** The copy, what a rebuilt table takes in the log, and as much again when that comes into the file. */
const TIMES_ITS_SIZE = 3;

/** @throws where the disk could become full in the middle of an upgrade */
export function requireRoom(file: string, free: number): void {
  const needed = statSync(file).size * TIMES_ITS_SIZE;
  if (free >= needed) return;
  throw new Error(
    `磁盘空间不够，没有升级数据库，数据没有改动。升级前要先留一份备份，共需要约${megabytes(needed)}，` +
      `${path.dirname(file)} 所在的磁盘只剩${megabytes(free)}。请腾出空间，再启动服务。`,
  );
}

/** The newest copy that an earlier upgrade left, if any. */
function newestCopy(file: string): string | undefined {
  const start = `${path.basename(file)}.before-`;
  const copies = readdirSync(path.dirname(file)).filter((name) => name.startsWith(start));
  const newest = copies.sort().pop();
  return newest === undefined ? undefined : path.join(path.dirname(file), newest);
}

function provenCopy(writer: Database.Database, file: string): string {
  const copy = `${file}.copying`;
  rmSync(copy, { force: true });
  try {
    copyDatabase(writer, copy);
    proveDatabase(copy);
    return copy;
  } catch (cause) {
    rmSync(copy, { force: true });
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`升级前的备份没有留成，所以没有升级，数据没有改动（${why}）。`, { cause });
  }
}

/**
 * Keeps the database as it is before an upgrade, proven, in a file of its own beside it. An upgrade
 * that failed and is tried again leaves one copy, not one for each try.
 */
export function keepBeforeUpgrade(writer: Database.Database, file: string, now: Date): void {
  const unfinished = provenCopy(writer, file);
  const newest = newestCopy(file);
  if (newest && readFileSync(newest).equals(readFileSync(unfinished))) rmSync(unfinished);
  else renameSync(unfinished, `${file}.before-${stamp(now)}`);
  flushFolder(path.dirname(file));
}
