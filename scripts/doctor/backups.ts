import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { backupsAmong } from "@/lib/operation/backup-name";
import { howToRun } from "../how-to-run";
import { doubtful, good, type Finding } from "./finding";

const DAY_MS = 86_400_000;
/** One a night, and one that failed. */
const OLD_DAYS = 2;

const MEND = `请执行 ${howToRun("backup")}，并定时每天执行`;

export function age(newest: Date | undefined, now: Date, folder: string): Finding {
  if (!newest) return doubtful(`${folder} 里没有备份`, MEND);
  const days = (now.getTime() - newest.getTime()) / DAY_MS;
  const what = `最近的备份是 ${days.toFixed(1)} 天前的`;
  return days > OLD_DAYS ? doubtful(what, MEND) : good(what);
}

/** A disk that breaks takes both. */
function place(folder: string, database: string): Finding[] {
  const sameDisk = statSync(folder).dev === statSync(path.dirname(database)).dev;
  if (!sameDisk) return [];
  return [
    doubtful("备份与数据库在同一块磁盘上", "请把备份放到另一块磁盘，或者每天复制到另一台机器"),
  ];
}

export function backups(folder: string, database: string, now: Date): Finding[] {
  const [newest] = existsSync(folder) ? backupsAmong(readdirSync(folder)) : [];
  if (!newest) return [age(undefined, now, folder)];
  const made = statSync(path.join(folder, newest)).mtime;
  return [age(made, now, folder), ...place(folder, database)];
}
