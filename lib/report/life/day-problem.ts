import { calendarDate, isoDay } from "../moment";

/** Between which days something about a draft can have been done elsewhere. */
export interface Span {
  /** When the draft was frozen: what was signed before is not this draft. */
  readonly frozenAt: Date | undefined;
  readonly now: Date;
}

/** What is wrong with the day (2019-01-23) on which something was done; undefined where nothing is. */
export function dayProblem(day: string | undefined, { frozenAt, now }: Span): string | undefined {
  if (!day) return "请写明是哪一天办的。";
  const read = new Date(`${day}T00:00:00Z`);
  if (!Number.isFinite(read.getTime()) || !read.toISOString().startsWith(day)) {
    return "没有这一天，请写成 2019-01-23 这样。";
  }
  if (day > isoDay(now)) return "这一天还没有到，请写办理的那一天。";
  if (frozenAt && day < isoDay(frozenAt)) {
    return `这一稿是${calendarDate(frozenAt)}送审的，不会在那以前办。请核对日期；签的是以前的稿，请在这一稿上重签。`;
  }
  return undefined;
}
