import type { Notice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { noticesAsOf } from "./last-moved";
import type { Store } from "./store";

type Listing = (store: Store, actor: Actor) => Promise<readonly Notice[]>;

interface Counted {
  readonly asOf: string;
  readonly count: number;
}

/**
 * How many notices a list has. Every page asks, and the answer takes as long as a page of the list: it
 * holds until something is recorded that could change it, or a day begins.
 */
export function counting(list: Listing): (store: Store, actor: Actor) => Promise<number> {
  const counted = new WeakMap<Store, Map<string, Counted>>();
  return async (store, actor) => {
    const asOf = noticesAsOf(store);
    const known = counted.get(store) ?? new Map<string, Counted>();
    counted.set(store, known);
    const before = known.get(actor.accountId);
    if (before?.asOf === asOf) return before.count;
    const { length: count } = await list(store, actor);
    known.set(actor.accountId, { asOf, count });
    return count;
  };
}
