import type { Actor } from "@/lib/report/actor";
import { backTo } from "@/lib/report/life/back-to";
import { thaw } from "@/lib/report/life/snapshot";
import type { Standing } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { editableBy } from "@/lib/report/permissions";
import { changeEntries } from "../change-entries";
import { ownSaves } from "../report/own-saves";
import { findRevision } from "../revisions";
import type { Store } from "../store";
import { moveReport } from "../transitions";

/**
 * 取消更正: the report says again what is published, in the same transaction; what was typed meanwhile
 * stays in each field's history. Throws as `moveReport` does.
 */
export async function cancelAmendment(
  store: Store,
  actor: Actor,
  reportId: string,
  asked: Omit<TransitionRequest, "action">,
): Promise<Standing> {
  const request = { ...asked, action: "cancelAmendment" } as const;
  return moveReport(store, actor, reportId, request, async (report, { revision }) => {
    const published = await findRevision(store, reportId, revision);
    if (!published) throw new Error(`draft ${revision} of ${reportId} is not there`);
    const { entries } = thaw(published.snapshot);
    await changeEntries(store, editableBy(actor, report), (own) => backTo(entries, own), {
      saveKey: ownSaves.restored,
    });
  });
}
