/** 单位类别: what a unit is by its place in government; when its reports are due may depend on it. */
export const unitKinds = ["government", "department", "township", "institution"] as const;
export type UnitKind = (typeof unitKinds)[number];

export const unitKindNames: Readonly<Record<UnitKind, string>> = {
  government: "人民政府",
  department: "政府部门",
  township: "乡镇（街道）",
  institution: "事业单位和公共企业",
};

/** Most units are one; whatever says nothing of its kind counts as it. */
export const USUAL_KIND: UnitKind = "department";

export const unitKindLabel = "单位类别";
