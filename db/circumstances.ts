import { and, eq, ne } from "drizzle-orm";
import type { Circumstances } from "@/lib/report/life/party";
import type { Report } from "@/lib/report/report";
import { accountsWith, findSteps } from "./review-steps";
import type { Store } from "./store";
import { findRules } from "./unit-rules";
import { unitsAbove } from "./units-above";

/** What the table of permissions needs to know of a report, as it is at this moment. */
export async function circumstancesOf(store: Store, report: Report): Promise<Circumstances> {
  const above = await unitsAbove(store, report.unitId);
  return {
    steps: await findSteps(store, report.unitId),
    authors: await authorsOf(store, report),
    above,
    competentHere: (await accountsWith(store, above, ["competent"])).length > 0,
    publishAfterAcceptance: (await findRules(store, report.unitId)).publishAfterAcceptance,
  };
}

/** Who wrote in a report, or sent it for review; what it was begun with is nobody's writing. */
async function authorsOf(store: Store, { id }: Report): Promise<ReadonlySet<string>> {
  const { entryHistory, transitions } = store.tables;
  const wrote = await store.db
    .selectDistinct({ by: entryHistory.by })
    .from(entryHistory)
    .where(and(eq(entryHistory.reportId, id), ne(entryHistory.saveKey, "prefilled")));
  const sent = await store.db
    .selectDistinct({ by: transitions.by })
    .from(transitions)
    .where(and(eq(transitions.reportId, id), eq(transitions.action, "sendForReview")));
  return new Set([...wrote, ...sent].map(({ by }) => by));
}
