import { freeBytes } from "@/db/before-upgrade";
import { LEAST_FREE_BYTES } from "@/lib/operation/health";
import { bad, doubtful, good, type Finding } from "./finding";

/** Room for a year of backups of a district, roughly. */
const COMFORTABLE = 10 * LEAST_FREE_BYTES;

const MEND = "请清理磁盘，或者把较早的备份移到别处";

export function room(free: number, folder: string): Finding {
  const what = `${folder} 所在的磁盘还剩 ${(free / 1e9).toFixed(1)} GB`;
  if (free < LEAST_FREE_BYTES) return bad(`${what}，快满了，随时可能保存不了`, MEND);
  return free < COMFORTABLE ? doubtful(what, MEND) : good(what);
}

export const disk = (folder: string): Finding[] => [room(freeBytes(folder), folder)];
