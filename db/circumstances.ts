import { and, desc, eq, lte } from "drizzle-orm";
import type { Circumstances } from "@/lib/report/life/party";
import type { State } from "@/lib/report/life/state";
import type { Report } from "@/lib/report/report";
import { accountsWith, findSteps } from "./review-steps";
import { listWriters } from "./revision-writers";
import type { Store } from "./store";
import { findRules } from "./unit-rules";
import { unitsAbove } from "./units-above";

/** What the table of permissions needs to know of a report, as it is at this moment. */
export async function circumstancesOf(store: Store, report: Report): Promise<Circumstances> {
  const above = await unitsAbove(store, report.unitId);
  const { revision } = report.standing;
  return {
    steps: await findSteps(store, report.unitId),
    writers: (await listWriters(store, report.id)).filter((each) => each.revision === revision),
    onePerson: (await findRules(store, report.unitId)).onePerson,
    above,
    competentHere: (await accountsWith(store, above, ["competent"])).length > 0,
    publishAfterAcceptance: (await findRules(store, report.unitId)).publishAfterAcceptance,
    corrects: await stateCorrected(store, report),
  };
}

/** Where the report stood before 更正重发, if that is its newest step. */
async function stateCorrected(store: Store, { id, standing }: Report): Promise<State | null> {
  if (standing.state !== "drafting") return null;
  const { transitions } = store.tables;
  const [newest, before] = await store.db
    .select({ action: transitions.action, state: transitions.state })
    .from(transitions)
    .where(and(eq(transitions.reportId, id), lte(transitions.number, standing.number)))
    .orderBy(desc(transitions.number))
    .limit(2);
  return newest?.action === "amend" ? (before?.state ?? null) : null;
}
