import { changeEntries } from "@/db/change-entries";
import { noteSeen } from "@/db/known-drafts";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { move, send } from "@/db/testing/lead-to";
import { editableBy } from "@/lib/report/permissions";
import { seedDistrict } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { district } from "./office";

/**
 * A report whose first draft the reviewer returned; whose second, with one cell changed, the reviewer opened
 * and the preparer withdrew; whose third, with another cell changed, is under review.
 */
export async function seedThreeDrafts(store: Store) {
  const { actors } = await seedDistrict(store, district);
  const actor = (name: string) => there(actors.get(name), name);
  const [preparer, reviewer] = [actor("preparer"), actor("reviewer")];
  const report = await seedReport(store, preparer, 2017, storedValues(invented2018));
  const begun = { people: { preparer }, report };
  const write = async (code: string, value: string) => {
    const drafting = there(findReport(store, report.id), "the report");
    await changeEntries(store, editableBy(preparer, drafting), () => new Map([[code, value]]));
  };
  await send(store, begun);
  await move(store, begun, reviewer, "return");
  await write("t18.1.1", "1353");
  await send(store, begun);
  await noteSeen(store, reviewer.accountId, { reportId: report.id, revision: 2 });
  await move(store, begun, preparer, "withdraw");
  await write("t18.2.1", "77");
  await send(store, begun);
  return {
    report: report.id,
    reviewer: await beginSession(store, reviewer.accountId),
    head: await beginSession(store, actor("head").accountId),
  };
}
