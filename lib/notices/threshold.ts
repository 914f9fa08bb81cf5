import { isLongOver, type DueStanding } from "@/lib/deadlines/due-standing";

/** So many days before a deadline it is told of once more: two weeks, one, three days, the day before, on the day. */
const thresholds = [0, 1, 3, 7, 14] as const;

/** Which of its thresholds a deadline has reached; "late" once its day is over. */
export type Threshold = (typeof thresholds)[number] | "late";

/** Undefined where it is not near yet, where what was due is done, and where it is long over. */
export function thresholdOf(standing: DueStanding): Threshold | undefined {
  if (standing.kind === "late") return isLongOver(standing) ? undefined : "late";
  if (standing.kind !== "ahead") return undefined;
  return thresholds.find((threshold) => standing.days <= threshold);
}
