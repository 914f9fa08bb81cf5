import { deadlineNotices } from "@/lib/notices/deadline-notices";
import type { DeadlineNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import { listDue } from "./due";
import { noticesAsOf } from "./last-moved";
import type { Store } from "./store";
import { findUnits } from "./units";

/** What is due soon or overdue in the units whose reports the actor fills in. */
export async function listDeadlineNotices(store: Store, actor: Actor): Promise<DeadlineNotice[]> {
  const unitIds = unitsWhere(actor, ["preparer"]);
  if (unitIds.length === 0) return [];
  const names = new Map((await findUnits(store, unitIds)).map(({ id, name }) => [id, name]));
  const due = await listDue(store, unitIds);
  return due.flatMap((each) => deadlineNotices(each, names.get(each.unitId) ?? ""));
}

/** By account: how many there were, and when that was asked. */
const counted = new WeakMap<
  Store,
  Map<string, { readonly asOf: string; readonly count: number }>
>();

/**
 * How many those are. Every page asks, and the answer takes as long as a page of the list: it holds until
 * something is recorded that could change it, or a day begins.
 */
export async function countDeadlineNotices(store: Store, actor: Actor): Promise<number> {
  const asOf = noticesAsOf(store);
  const known = counted.get(store) ?? new Map<string, { asOf: string; count: number }>();
  counted.set(store, known);
  const before = known.get(actor.accountId);
  if (before?.asOf === asOf) return before.count;
  const { length: count } = await listDeadlineNotices(store, actor);
  known.set(actor.accountId, { asOf, count });
  return count;
}
