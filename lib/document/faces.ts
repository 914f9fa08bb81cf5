/** What a face sets: 小标宋 titles, 黑体, 楷体, 仿宋 text, 宋体 tables and page numbers. */
export type FontRole = "title" | "heading" | "subheading" | "body" | "table";

/** The faces that GB/T 9704-2012 and custom ask for, by the names that Word knows. */
export const gb2312 = {
  title: "方正小标宋简体",
  heading: "黑体",
  subheading: "楷体_GB2312",
  body: "仿宋_GB2312",
  table: "宋体",
} as const satisfies Record<FontRole, string>;

/** The cuts with the characters of GBK, for names of people and places; 宋体 has them itself. */
export const gbk = {
  title: "方正小标宋_GBK",
  heading: "方正黑体_GBK",
  subheading: "方正楷体_GBK",
  body: "方正仿宋_GBK",
  table: "宋体",
} as const satisfies Record<FontRole, string>;

/** Faces for figures and Latin letters alone. */
export type DigitFace = "Times New Roman";

export type FaceName = (typeof gb2312 | typeof gbk)[FontRole] | DigitFace;
