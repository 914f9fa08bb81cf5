import { namesOfPreparers } from "@/db/memberships";
import type { Store } from "@/db/store";
import type { Access } from "@/lib/report/access";
import type { Actor } from "@/lib/report/actor";
import { canEdit } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

export async function accessTo(actor: Actor, store: Store, report: Report): Promise<Access> {
  if (canEdit(actor, report)) return { kind: "edit" };
  return { kind: "read", preparers: await namesOfPreparers(store, report.unitId) };
}
