import type { Period } from "./actor";
import { date } from "./fields/date";

/** When a stand-in stands in: 代办：2019年1月2日至2019年1月9日; "" for a role that lasts. */
export function periodWords({ from, until }: Period): string {
  if (from && until) return `代办：${date.print(from)}至${date.print(until)}`;
  if (from) return `代办：${date.print(from)}起`;
  return until ? `代办：到${date.print(until)}为止` : "";
}

/** Why nobody can stand in for a period; undefined where somebody can. `today` as 2019-01-23. */
export function periodProblem({ from, until }: Period, today: string): string | undefined {
  if (until === null) return undefined;
  if (from !== null && until < from) return "代办的最后一天早于第一天，请核对。";
  if (until < today) return "代办的最后一天已经过了，加上也不起作用，请核对年份。";
  return undefined;
}
