import { BLANK, isSettled, type Value } from "./value";

/** A value in words: 未填, 0 and 留空 are three things. */
export function shownValue(value: Value | undefined): string {
  if (value === BLANK) return "留空";
  return isSettled(value) ? value : "未填";
}
