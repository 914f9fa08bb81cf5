import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { move, send } from "@/db/testing/lead-to";
import { seedDistrict } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { district } from "./office";

/** The office with two reports of a unit that wait for 备案, and who takes them. */
export async function seedFiled(store: Store) {
  const competent = { userName: "competent", displayName: "孙思敏" };
  const { actors, unitIds } = await seedDistrict(store, {
    ...district,
    accounts: [
      ...district.accounts,
      { ...competent, memberships: [{ unit: "office", role: "competent" }] },
    ],
  });
  const actor = (name: string) => there(actors.get(name), name);
  const file = async (year: number) => {
    const report = await seedReport(store, actor("preparer"), year, storedValues(invented2018));
    const begun = { people: { preparer: actor("preparer") }, report };
    await send(store, begun);
    await move(store, begun, actor("reviewer"), "approve");
    await move(store, begun, actor("reviewer"), "clear");
    await move(store, begun, actor("head"), "sign");
    await move(store, begun, actor("preparer"), "file");
    return `/reports/${report.id}`;
  };
  const token = (name: string) => beginSession(store, actor(name).accountId);
  return {
    ...{ first: await file(2017), second: await file(2016) },
    unit: there(unitIds.get("unit"), "unit"),
    tokens: {
      preparer: await token("preparer"),
      competent: await token("competent"),
      admin: await token("admin"),
    },
  };
}
