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

/** Columns that an older template does not have; a 名单 without them says nothing in them. */
export const OPTIONAL_COLUMNS: ReadonlySet<string> = new Set<AccountColumn>(["email"]);

/** A row whose first cell begins so shows how to fill in the sheet, and is passed over. */
export const EXAMPLE = "例：";
