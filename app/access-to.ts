import { namesOfPreparers } from "@/db/memberships";
import type { Store } from "@/db/store";
import type { Access } from "@/lib/report/access";
import type { Actor } from "@/lib/report/actor";
import { isPreparer } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";

export async function accessTo(actor: Actor, store: Store, report: Report): Promise<Access> {
  const { unitId, standing } = report;
  if (standing.state !== "drafting") return { kind: "locked", standing };
  if (isPreparer(actor, report)) return { kind: "edit" };
  return { kind: "read", preparers: await namesOfPreparers(store, unitId) };
}
