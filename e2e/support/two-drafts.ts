import { changeEntries } from "@/db/change-entries";
import { findReport } from "@/db/reports";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { move, send } from "@/db/testing/lead-to";
import { editableBy } from "@/lib/report/permissions";
import type { Entries } from "@/lib/report/value";
import { seedDistrict } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { district } from "./office";

export const SENTENCE = "全年开会4次，其中专题会议3次、与街道的联席会议1次。";
export const MENDED = "全年召开专题会议3次。";

/** The office with one report that was returned once: its second draft, mended in two places, is under review. */
export async function seedTwoDrafts(store: Store) {
  const { actors } = await seedDistrict(store, district);
  const actor = (name: string) => there(actors.get(name), name);
  const preparer = actor("preparer");
  const values = storedValues(invented2018);
  const report = await seedReport(store, preparer, 2017, values);
  const begun = { people: { preparer }, report };
  await send(store, begun);
  await move(store, begun, actor("reviewer"), "return");
  const drafting = there(findReport(store, report.id), "the report");
  const overview = String(values.get("section.overview")).replace(SENTENCE, MENDED);
  const mended: Entries = new Map([
    ["section.overview", overview],
    ["t18.1.1", "1353"],
  ]);
  await changeEntries(store, editableBy(preparer, drafting), () => mended);
  await send(store, begun);
  return {
    report: report.id,
    token: await beginSession(store, actor("reviewer").accountId),
  };
}
