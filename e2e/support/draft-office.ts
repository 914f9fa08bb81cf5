import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { seedDistrict } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";
import { PASSWORD } from "./office";

/** What a unit's reports of last year and this one hold, by code. */
export interface DraftUnit {
  readonly last: Readonly<Record<string, string>>;
  readonly own?: Readonly<Record<string, string>>;
}

const data = {
  address: "云栖市柳堤路28号",
  telephone: "0000-5550128",
  website: "https://unit.example",
};

/** A unit for each journey, with two preparers, a reviewer, and the reports of 2017 and 2018. */
export async function seedDraftOffice<Key extends string>(
  store: Store,
  units: Readonly<Record<Key, DraftUnit>>,
) {
  const keys = Object.keys(units) as Key[];
  const account = (unit: string, userName: string, role: "preparer" | "reviewer") => ({
    ...{ userName, displayName: userName, memberships: [{ unit, role }] },
  });
  const { actors } = await seedDistrict(store, {
    password: PASSWORD,
    units: [
      { key: "office", parent: null, name: "云栖市青溪区人民政府办公室", ...data },
      ...keys.map((key) => ({ key, parent: "office", name: `云栖市青溪区${key}局`, ...data })),
    ],
    accounts: [
      {
        userName: "admin",
        displayName: "吴一鸣",
        memberships: [{ unit: "office", role: "admin" }],
      },
      ...keys.flatMap((key) => [
        account(key, `${key}甲`, "preparer"),
        account(key, `${key}乙`, "preparer"),
        account(key, `${key}审`, "reviewer"),
      ]),
    ],
  });
  const actor = (name: string) => there(actors.get(name), name);
  const reports = new Map<string, string>();
  const tokens = new Map<string, string>();
  for (const key of keys) {
    const { last, own = {} } = units[key];
    await seedReport(store, actor(`${key}甲`), 2017, new Map(Object.entries(last)));
    const report = await seedReport(store, actor(`${key}甲`), 2018, new Map(Object.entries(own)));
    reports.set(key, report.id);
    for (const who of ["甲", "乙", "审"]) {
      tokens.set(key + who, await beginSession(store, actor(key + who).accountId));
    }
  }
  return {
    report: (key: Key) => there(reports.get(key), key),
    token: (key: Key, who: "甲" | "乙" | "审" = "甲") => there(tokens.get(key + who), key + who),
  };
}
