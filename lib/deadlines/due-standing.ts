import { daysBetween } from "@/lib/report/moment";

/** How something stands that is owed by a day. The day itself is still in time. */
export type DueStanding =
  /** `days` left; 0 on the day itself. */
  | { readonly kind: "ahead"; readonly days: number }
  | { readonly kind: "late"; readonly days: number }
  | { readonly kind: "inTime"; readonly on: string }
  | { readonly kind: "doneLate"; readonly on: string; readonly days: number };

/** Days as 2019-03-31; `done` is null where it is not done. */
export function dueStanding(due: string, today: string, done: string | null): DueStanding {
  const left = daysBetween(done ?? today, due);
  if (done !== null) {
    return left < 0 ? { kind: "doneLate", on: done, days: -left } : { kind: "inTime", on: done };
  }
  return left < 0 ? { kind: "late", days: -left } : { kind: "ahead", days: left };
}

export const isDone = ({ kind }: DueStanding): boolean => kind === "inTime" || kind === "doneLate";

const LONG_DAYS = 365;

/** By then the next year's report is due; those of former years are often typed in only to be compared with. */
export const isLongOver = (standing: DueStanding): boolean =>
  standing.kind === "late" && standing.days > LONG_DAYS;

export const isLate = ({ kind }: DueStanding): boolean => kind === "late" || kind === "doneLate";
