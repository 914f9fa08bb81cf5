import type { Overseers } from "@/lib/report/life/lifters";
import type { Circumstances } from "@/lib/report/life/party";
import type { Report } from "@/lib/report/report";
import { accountsWith } from "./review-steps";
import type { Store } from "./store";

/** Who could lift an objection against a step of a report today. */
export async function overseersOf(
  store: Store,
  { unitId }: Pick<Report, "unitId">,
  { writers, above }: Pick<Circumstances, "writers" | "above">,
): Promise<Overseers> {
  return {
    heads: await accountsWith(store, [unitId], ["head"]),
    administrators: await accountsWith(store, [unitId, ...above], ["admin"]),
    preparers: new Set(writers.flatMap((each) => (each.preparer ? [each.accountId] : []))),
  };
}
