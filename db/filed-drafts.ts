import { and, asc, eq, inArray } from "drizzle-orm";
import { filedStates } from "@/lib/report/life/state";
import type { Store } from "./store";

/** The numbers of a report's drafts that were filed, in order; what became of them since does not matter. */
export async function listFiledDrafts(store: Store, reportId: string): Promise<number[]> {
  const { transitions } = store.tables;
  const found = await store.db
    .selectDistinct({ revision: transitions.revision })
    .from(transitions)
    .where(and(eq(transitions.reportId, reportId), inArray(transitions.state, [...filedStates])))
    .orderBy(asc(transitions.revision));
  return found.map(({ revision }) => revision);
}
