import type { Edition } from "@/lib/editions/types";
import type { UnitKind } from "@/lib/report/unit-kind";
import type { Task } from "./task";

/** A day that an office set for all units of a kind below it, as 2019-03-15. */
export interface SetDay {
  readonly office: string;
  readonly unitKind: UnitKind;
  readonly task: Task;
  readonly day: string;
}

/** 延期: another day for one unit, and why. */
export interface GrantedDay {
  readonly task: Task;
  readonly day: string;
  readonly reason: string;
}

/** What one unit's days of a year follow from. */
export interface DueFacts {
  readonly unitKind: UnitKind;
  /** By the unit itself and those above it, the nearest first. */
  readonly set: readonly SetDay[];
  /** To the unit, the newest last. */
  readonly granted: readonly GrantedDay[];
}

export type DueSource =
  | { readonly kind: "law" }
  /** `office` is its name. */
  | { readonly kind: "office"; readonly office: string }
  | { readonly kind: "extension"; readonly reason: string };

/** The last day that is in time, as 2019-03-31 in Asia/Shanghai. */
export interface DueDay {
  readonly day: string;
  readonly source: DueSource;
}

const pad = (number: number) => String(number).padStart(2, "0");

/** 法定期限, of a kind of unit for the report of a year. */
export function statutoryDay(
  edition: Pick<Edition, "deadlines">,
  year: number,
  unitKind: UnitKind,
  task: Task,
): string {
  const { everybody, kinds } = edition.deadlines[task];
  const { month, day } = kinds?.[unitKind] ?? everybody;
  return `${year + 1}-${pad(month)}-${pad(day)}`;
}

/** An extension comes before what the nearest office set for the unit's kind, and that before the law. */
export function dueDay(
  edition: Pick<Edition, "deadlines">,
  year: number,
  task: Task,
  { unitKind, set, granted }: DueFacts,
): DueDay {
  const extension = granted.findLast((each) => each.task === task);
  if (extension) {
    const { day, reason } = extension;
    return { day, source: { kind: "extension", reason } };
  }
  const nearest = set.find((each) => each.task === task && each.unitKind === unitKind);
  if (nearest) return { day: nearest.day, source: { kind: "office", office: nearest.office } };
  return { day: statutoryDay(edition, year, unitKind, task), source: { kind: "law" } };
}
