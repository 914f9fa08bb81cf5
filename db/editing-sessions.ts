import type { Editable } from "@/lib/report/permissions";
import { record } from "./record";
import type { Store } from "./store";

/** Whoever goes on after so long begins a new session of editing. */
const PAUSE = 30 * 60_000; // milliseconds

/** When each account last changed each report; of this process, since it is asked at every save. */
const changes = new WeakMap<Store, Map<string, number>>();

/**
 * A transaction in which a report is changed. The first of a session of editing stands in the record, as
 * part of it: one row for each key would bury all others.
 */
export async function changing<T>(
  store: Store,
  { id, actor }: Editable,
  change: () => Promise<T> | T,
): Promise<T> {
  const last = changes.get(store) ?? new Map<string, number>();
  changes.set(store, last);
  const [key, now] = [`${actor.accountId} ${id}`, store.now().getTime()];
  const begins = now - (last.get(key) ?? -Infinity) >= PAUSE;
  const result = await store.transaction(async () => {
    const changed = await change();
    if (begins) await record(store, { kind: "edited", report: id });
    return changed;
  });
  if (begins) forgetBefore(last, now - PAUSE);
  last.set(key, now);
  return result;
}

function forgetBefore(last: Map<string, number>, moment: number): void {
  for (const [key, at] of last) if (at <= moment) last.delete(key);
}
