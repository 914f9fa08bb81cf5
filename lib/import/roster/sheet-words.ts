import { unitFields } from "@/lib/report/unit-data";

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

export type SheetKey = keyof typeof sheetWords;
export type UnitColumn = keyof (typeof sheetWords)["units"]["columns"];
export type AccountColumn = keyof (typeof sheetWords)["accounts"]["columns"];

/** A 名单 may do without these: a template that was downloaded before has no such column. */
export const optionalColumns: ReadonlySet<string> = new Set([sheetWords.accounts.columns.email]);

/** A row whose first cell begins so shows how to fill in the sheet, and is passed over. */
export const EXAMPLE = "例：";
