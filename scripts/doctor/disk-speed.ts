import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { temporaryFile } from "../backup/temporary-file";
import { median } from "../median";
import { doubtful, good, type Finding } from "./finding";

const TIMES = 15;
/** A page of the database. */
const BYTES = Buffer.alloc(4096, 1);
/** Above this a person who waits for 已保存 notices, and 50 people at once wait for seconds. */
const SLOW_MS = 50;

/** How long the disk takes to say that a page is safe, in milliseconds. */
function flushTimes(folder: string): number[] {
  const file = openSync(temporaryFile(path.join(folder, ".doctor")), "w", 0o600);
  const times = Array.from({ length: TIMES }, () => {
    const since = performance.now();
    writeSync(file, BYTES);
    fsyncSync(file);
    return performance.now() - since;
  });
  closeSync(file);
  return times;
}

export function speed(milliseconds: number): Finding {
  const what = `磁盘落盘一次 ${milliseconds.toFixed(1)} 毫秒（${TIMES}次的中位数）`;
  const mend = "磁盘慢，多人同时填报时保存会等。数据请放在本机的固态硬盘上，不要放在网络盘上";
  return milliseconds > SLOW_MS ? doubtful(what, mend) : good(what);
}

export const diskSpeed = (folder: string): Finding[] => [speed(median(flushTimes(folder)))];
