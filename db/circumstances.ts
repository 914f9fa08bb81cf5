import type { Circumstances } from "@/lib/report/life/party";
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
  };
}
