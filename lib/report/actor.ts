/** 填报人 审核人 负责人 and 管理员 of a unit. */
export const roles = ["preparer", "reviewer", "head", "admin"] as const;
export type Role = (typeof roles)[number];

export const roleNames: Readonly<Record<Role, string>> = {
  preparer: "填报人",
  reviewer: "审核人",
  head: "负责人",
  admin: "管理员",
};

export interface Membership {
  readonly unitId: string;
  readonly role: Role;
}

/** Who is asking, as far as permissions need to know. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
}
