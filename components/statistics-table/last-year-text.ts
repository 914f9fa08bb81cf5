import { BLANK, isSettled, type Value } from "@/lib/report/value";

/** 未填, 0 and 留空 are three things in last year's figures too. */
export function lastYearText(value: Value | undefined): string {
  if (value === BLANK) return "留空";
  return isSettled(value) ? value : "未填";
}
