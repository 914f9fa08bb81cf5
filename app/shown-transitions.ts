import type { Store } from "@/db/store";
import { listTransitions } from "@/db/transitions";
import { ofTheFiling } from "@/lib/report/life/of-the-filing";
import type { Reviewable } from "@/lib/report/life/reviewable";
import type { Transition } from "@/lib/report/life/transition";

/** 办理过程, as far as somebody may see it: all of it to the unit, to the competent office what concerns its filings. */
export async function shownTransitions(store: Store, report: Reviewable): Promise<Transition[]> {
  const all = await listTransitions(store, report.id);
  return report.filed ? ofTheFiling(all, report.filed) : all;
}
