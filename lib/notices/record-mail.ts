import type { Mail } from "@/lib/mail/mail";
import type { RecordHead } from "@/lib/record/chain";
import { calendarDate, clockTime, isoDay, startOfDay } from "@/lib/report/moment";

/** From this hour on, in Shanghai, the day's mail goes out. */
const HOUR_MS = 8 * 3_600_000;

/** The day whose mail is due at a moment, as 2019-01-23; undefined in the night. */
export function dayOfRecordMail(now: Date): string | undefined {
  const day = isoDay(now);
  return now.getTime() - startOfDay(day).getTime() < HOUR_MS ? undefined : day;
}

/**
 * Where 操作记录 ends, for the office to keep apart from the database: whoever owns the file can write the
 * whole chain anew, but not what was mailed.
 */
export function recordMail(to: string, { number, hash }: RecordHead, at: Date): Mail {
  const day = isoDay(at);
  const text = [
    `截至${calendarDate(at)} ${clockTime(at)}，年报系统的操作记录共${number}条，最后一条是：`,
    "",
    `第${number}条，校验码 ${hash}`,
    "",
    "请留存这封信，不要放在年报的服务器上。要核对操作记录有没有被改写、截短，在服务器上执行：",
    "",
    `npm run verify -- --head ${number}:${hash}`,
    "",
    "（离线安装的把 npm run verify -- 换成 ./nianbao verify。）说「没有这一条」或者「不是原来的」，就是有人动过这封信之前的记录。",
    "",
  ].join("\n");
  return {
    to,
    subject: `【年报】${day}操作记录到第${number}条`,
    text,
    at,
    id: `record-${day}-${number}`,
  };
}
