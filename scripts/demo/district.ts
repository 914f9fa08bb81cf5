import type { Role } from "@/lib/report/actor";
import type { UnitKind } from "@/lib/report/unit-kind";

/**
 * The sample district. No such city or district exists, the telephone numbers have an area code
 * that nobody can have, and the addresses on the web are under .example, which is nobody's.
 */
export interface DemoUnit {
  readonly key: DemoUnitKey;
  /** The unit that it files with; null for the competent office itself. */
  readonly parent: DemoUnitKey | null;
  readonly name: string;
  readonly address: string;
  readonly telephone: string;
  readonly website: string;
  /** The usual kind where nothing is said. */
  readonly kind?: UnitKind;
}

export type DemoUnitKey =
  "office" | "housing" | "education" | "civilAffairs" | "water" | "subdistrict";

export interface DemoAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly memberships: readonly { readonly unit: DemoUnitKey; readonly role: Role }[];
}

export const demoUnits: readonly DemoUnit[] = [
  {
    key: "office",
    parent: null,
    name: "云栖市青溪区人民政府办公室",
    address: "云栖市青溪区澄江大道1号",
    telephone: "0000-5550100",
    website: "https://www.qingxi.example",
  },
  {
    key: "housing",
    parent: "office",
    name: "云栖市青溪区住房和城乡建设局",
    address: "云栖市青溪区柳堤路28号",
    telephone: "0000-5550128",
    website: "https://zjj.qingxi.example",
  },
  {
    key: "education",
    parent: "office",
    name: "云栖市青溪区教育局",
    address: "云栖市青溪区书院街16号",
    telephone: "0000-5550116",
    website: "https://jyj.qingxi.example",
  },
  {
    key: "civilAffairs",
    parent: "office",
    name: "云栖市青溪区民政局",
    address: "云栖市青溪区柳堤路52号",
    telephone: "0000-5550152",
    website: "https://mzj.qingxi.example",
  },
  {
    key: "water",
    parent: "office",
    name: "云栖市青溪区水务局",
    address: "云栖市青溪区堰口路7号",
    telephone: "0000-5550107",
    website: "https://swj.qingxi.example",
  },
  {
    key: "subdistrict",
    parent: "office",
    name: "云栖市青溪区桐湾街道办事处",
    address: "云栖市青溪区桐湾街道渡口街33号",
    telephone: "0000-5550133",
    website: "https://tongwan.qingxi.example",
    kind: "township",
  },
];

/** One button each on the demo's sign-in page. */
export const demoAccounts: readonly DemoAccount[] = [
  {
    userName: "preparer",
    displayName: "林晓雯",
    memberships: [{ unit: "housing", role: "preparer" }],
  },
  {
    userName: "reviewer",
    displayName: "周怀远",
    memberships: [{ unit: "housing", role: "reviewer" }],
  },
  {
    userName: "head",
    displayName: "陈立群",
    memberships: [{ unit: "housing", role: "head" }],
  },
  {
    userName: "admin",
    displayName: "吴一鸣",
    memberships: [{ unit: "office", role: "admin" }],
  },
  {
    userName: "competent",
    displayName: "沈知秋",
    memberships: [{ unit: "office", role: "competent" }],
  },
];

/** A preparer of another unit, who must see nothing of the demo unit's reports. */
export const neighbour: DemoAccount = {
  userName: "neighbour",
  displayName: "何静怡",
  memberships: [{ unit: "education", role: "preparer" }],
};
