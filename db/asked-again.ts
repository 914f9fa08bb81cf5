import type { Actor } from "@/lib/report/actor";
import type { Asked } from "@/lib/report/life/permit";
import { NotNow } from "@/lib/report/refused";
import { circumstancesOf } from "./circumstances";
import { listMemberships } from "./memberships";
import { findReport } from "./reports";
import type { Store } from "./store";

/** Who the actor is by now, and where the report stands: asked inside the transaction that writes. */
export async function askedAgain(store: Store, actor: Actor, reportId: string): Promise<Asked> {
  const report = findReport(store, reportId);
  if (!report) throw new NotNow("没有这份年报了，请回到本单位年报。");
  const memberships = await listMemberships(store, actor.accountId);
  const circumstances = await circumstancesOf(store, report);
  return { actor: { ...actor, memberships }, report, circumstances };
}
