import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { seedDistrict, type District } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { invented2018 } from "../fixtures/invented-2018";
import { storedValues } from "../fixtures/typed-report";
import { district } from "./office";

/** Beside the office's people: who reviews second, and who takes filings at the office above. */
const office: District = {
  ...district,
  accounts: [
    ...district.accounts,
    {
      userName: "deputy",
      displayName: "冯志勤",
      memberships: [{ unit: "unit", role: "reviewer" }],
    },
    {
      userName: "competent",
      displayName: "孙思敏",
      memberships: [{ unit: "office", role: "competent" }],
    },
  ],
};

/** The office, and a unit's report of 2018 that is complete but for the fields `left` to be typed. */
export async function seedLife(store: Store, left: readonly string[]) {
  const { actors, unitIds } = await seedDistrict(store, office);
  const token = (name: string) => beginSession(store, there(actors.get(name), name).accountId);
  const values = [...storedValues(invented2018)].filter(([code]) => !left.includes(code));
  const preparer = there(actors.get("preparer"), "preparer");
  const { id } = await seedReport(store, preparer, 2018, new Map(values));
  return {
    report: `/reports/${id}`,
    unit: there(unitIds.get("unit"), "unit"),
    tokens: {
      admin: await token("admin"),
      preparer: await token("preparer"),
      reviewer: await token("reviewer"),
      deputy: await token("deputy"),
      head: await token("head"),
      competent: await token("competent"),
    },
  };
}
