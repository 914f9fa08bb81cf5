import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFile } from "../backup/temporary-file";
import { bad, doubtful, good, type Finding } from "./finding";

const MINUTE_MS = 60_000;
const MEND = "请校准时钟：timedatectl set-ntp true，或者指定内网的时间服务器";

/** By how much another clock differs from ours, in milliseconds, and whose it is. */
export interface Difference {
  readonly whose: string;
  readonly milliseconds: number;
}

/** When the newest save was made may lie in the past only. */
export function writtenAhead(written: Date | undefined, now: Date): Finding[] {
  if (!written || written.getTime() - now.getTime() < MINUTE_MS) return [];
  return [bad(`时钟比数据库最后一次保存还早（${written.toISOString()}），被拨回去过`, MEND)];
}

export function compared({ whose, milliseconds }: Difference): Finding[] {
  if (Math.abs(milliseconds) < MINUTE_MS) return [];
  const minutes = (milliseconds / MINUTE_MS).toFixed(1);
  return [doubtful(`${whose}的时钟与这台机器相差 ${minutes} 分钟`, MEND)];
}

/** A folder on another machine is dated by that machine. */
function ofFolder(folder: string): Difference {
  const file = temporaryFile(path.join(folder, ".doctor-clock"));
  writeFileSync(file, "");
  return { whose: `${folder} `, milliseconds: statSync(file).mtimeMs - Date.now() };
}

function lastWritten(database: string): Date | undefined {
  const files = [database, `${database}-wal`].filter((file) => existsSync(file));
  const times = files.map((file) => statSync(file).mtimeMs);
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/** `date` is what a server at the origin says of its time, where it answers. */
export function clock(database: string, date: Date | undefined, now: Date): Finding[] {
  const there = date && { whose: "网址那边", milliseconds: date.getTime() - now.getTime() };
  const found = [
    ...writtenAhead(lastWritten(database), now),
    ...compared(ofFolder(path.dirname(database))),
    ...(there ? compared(there) : []),
  ];
  const here = now.toLocaleString("zh-CN", { timeZone: "Asia/Shanghai", hour12: false });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = `北京时间 ${here}，这台机器的时区是 ${zone}（页面上总是北京时间）`;
  return found.length > 0 ? found : [good(told)];
}
