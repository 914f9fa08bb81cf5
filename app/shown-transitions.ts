import type { Store } from "@/db/store";
import { listTransitions } from "@/db/transitions";
import { handedOutDraft, type Reviewable } from "@/lib/report/life/reviewable";
import type { Transition } from "@/lib/report/life/transition";

/** 办理过程, as far as somebody may see it: what the unit does on a later draft the competent office does not see yet. */
export async function shownTransitions(store: Store, report: Reviewable): Promise<Transition[]> {
  const all = await listTransitions(store, report.id);
  const last = handedOutDraft(report);
  return report.filed ? all.filter(({ revision }) => revision <= last) : all;
}
