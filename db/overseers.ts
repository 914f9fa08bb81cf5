import type { Overseers } from "@/lib/report/life/lifters";
import type { Circumstances } from "@/lib/report/life/party";
import type { Report } from "@/lib/report/report";
import { accountsWith } from "./review-steps";
import { listWriters } from "./revision-writers";
import type { Store } from "./store";

/**
 * Who could lift an objection against a step of a report today. Whoever prepared any of its drafts lifts
 * none: otherwise the next draft, sent by another, would make the first one's preparer a judge of it.
 */
export async function overseersOf(
  store: Store,
  { id, unitId }: Pick<Report, "id" | "unitId">,
  { above }: Pick<Circumstances, "above">,
): Promise<Overseers> {
  const writers = await listWriters(store, id);
  return {
    heads: await accountsWith(store, [unitId], ["head"]),
    administrators: await accountsWith(store, [unitId, ...above], ["admin"]),
    preparers: new Set(writers.flatMap((each) => (each.preparer ? [each.accountId] : []))),
  };
}
