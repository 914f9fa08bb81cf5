/**
 * 填报人 审核人 负责人 and 管理员 of a unit, and who takes for it, as the competent office (主管部门), the
 * filings of the units below.
 */
export const roles = ["preparer", "reviewer", "head", "admin", "competent"] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  preparer: "填报人",
  reviewer: "审核人",
  head: "负责人",
  admin: "管理员",
  competent: "主管部门",
};

export interface Membership {
  readonly unitId: string;
  readonly role: Role;
}

/** The first and last day of a stand-in (代办), as 2019-01-23; null where there is no beginning or end. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
}

/** A role for good. */
export const LASTING: Period = { from: null, until: null };

/** Who is asking, as far as permissions need to know. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  /**
   * Units whose reports they only read: their own that were disabled (停用), and those whose work one of
   * theirs goes on with (合并、分立). No role follows from it.
   */
  readonly readsOnly?: readonly string[];
}
