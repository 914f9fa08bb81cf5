import { unitFields } from "@/lib/report/unit-data";
import { unitKindLabel } from "@/lib/report/unit-kind";

const { name, address, telephone, website } = unitFields;

/** What the sheets and columns of a 名单 are called, by what they hold. */
export const sheetWords = {
  units: {
    sheet: "单位",
    columns: {
      name: name.label,
      parent: "上级单位",
      address: address.label,
      telephone: telephone.label,
      website: website.label,
      kind: unitKindLabel,
    },
  },
  accounts: {
    sheet: "账号",
    columns: {
      unit: "所在单位",
      displayName: "姓名",
      account: "用户名",
      role: "角色",
      email: "邮箱",
    },
  },
} as const;

/** A 名单 may do without these: a template that was downloaded before has no such column. */
export const optionalColumns: ReadonlySet<string> = new Set([
  unitKindLabel,
  sheetWords.accounts.columns.email,
]);

export type SheetKey = keyof typeof sheetWords;
export type UnitColumn = keyof (typeof sheetWords)["units"]["columns"];
export type AccountColumn = keyof (typeof sheetWords)["accounts"]["columns"];

/** A row whose first cell begins so shows how to fill in the sheet, and is passed over. */
export const EXAMPLE = "例：";
