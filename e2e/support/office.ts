import type { Store } from "@/db/store";
import { seedDistrict, type District } from "@/scripts/seeding/district";
import { seedReport } from "@/scripts/seeding/report";
import { there } from "@/scripts/seeding/there";

/** Everybody's password in the journeys. */
export const PASSWORD = "柳堤路28号的门 e2e";

const data = (name: string) => ({
  name,
  address: "云栖市柳堤路28号",
  telephone: "0000-5550128",
  website: "https://unit.example",
});

export const district: District = {
  password: PASSWORD,
  units: [
    { key: "office", parent: null, ...data("云栖市青溪区人民政府办公室") },
    { key: "unit", parent: "office", ...data("云栖市青溪区住房和城乡建设局") },
    { key: "neighbour", parent: "office", ...data("云栖市青溪区教育局") },
  ],
  accounts: [
    { userName: "admin", displayName: "吴一鸣", memberships: [{ unit: "office", role: "admin" }] },
    {
      userName: "preparer",
      displayName: "林晓雯",
      memberships: [{ unit: "unit", role: "preparer" }],
    },
    {
      userName: "second",
      displayName: "赵明远",
      memberships: [{ unit: "unit", role: "preparer" }],
    },
    {
      userName: "reviewer",
      displayName: "周怀远",
      memberships: [{ unit: "unit", role: "reviewer" }],
    },
    { userName: "head", displayName: "陈立群", memberships: [{ unit: "unit", role: "head" }] },
    {
      userName: "stranger",
      displayName: "何静怡",
      memberships: [{ unit: "neighbour", role: "preparer" }],
    },
  ],
};

/** An office, two of its units with their people, and one unit's report of 2018, prefilled and with `values`. */
export async function seedOffice(store: Store, values?: ReadonlyMap<string, string>) {
  const { unitIds, actors } = await seedDistrict(store, district);
  const preparer = there(actors.get("preparer"), "preparer");
  return { unitIds, actors, report: await seedReport(store, preparer, 2018, values) };
}
