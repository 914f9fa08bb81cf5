import type { Field } from "@/lib/editions/types";
import { date } from "./fields/date";

/** The day from which a unit bears a name that is typed. */
export const sinceField = {
  code: "since",
  kind: "date",
  label: "新名称启用日期",
  required: false,
  hint: "改了单位名称才填，例如机构改革：2019年3月1日。已经开始的年报仍用原名，原名和日期都会留下。",
} as const satisfies Field;

/** A name that a unit bore until the day before `until`, as 2019-01-23. */
export interface FormerName {
  readonly name: string;
  readonly until: string;
}

/** What is typed of the day from which a unit has another name. */
export interface TypedRename {
  /** 2019年1月23日; may be empty. */
  readonly since: string;
  /** "yes" where the name was only mistyped. */
  readonly correction: string;
}

export type Rename =
  | { readonly kind: "none" }
  /** The name was mistyped: nothing ever bore it. */
  | { readonly kind: "correction" }
  | { readonly kind: "renamed"; readonly since: string }
  | { readonly kind: "unclear"; readonly problem: string };

const unclear = (problem: string): Rename => ({ kind: "unclear", problem });

const ASK = "单位名称变了：请填新名称从哪一天起用；只是更正错字，请勾选「只是更正错字」。";

/** How a unit comes by another name. `today` as 2019-01-23; `former` newest first. */
export function readRename(
  change: { readonly from: string; readonly to: string },
  { since, correction }: TypedRename,
  today: string,
  [last]: readonly FormerName[],
): Rename {
  if (change.from === change.to) return { kind: "none" };
  if (correction === "yes") return { kind: "correction" };
  if (since.trim() === "") return unclear(ASK);
  const day = date.parse(since, sinceField);
  if (!day.ok) return unclear(day.message);
  if (day.value > today) return unclear("这一天还没有到。请到新名称启用那天再来改，或者核对日期。");
  if (last && day.value <= last.until)
    return unclear(`上一次改名是${date.print(last.until)}，这一次要在那以后。`);
  return { kind: "renamed", since: day.value };
}

/** 某某局（2019年3月1日前） */
export function formerNameText({ name, until }: FormerName): string {
  return `${name}（${date.print(until)}前）`;
}
