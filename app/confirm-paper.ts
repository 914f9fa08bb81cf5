import { circumstancesOf } from "@/db/circumstances";
import { listMemberships } from "@/db/memberships";
import { findPaperWait, findWaitingScan, type KeptPaper } from "@/db/paper-waits";
import { keepScan } from "@/db/scans";
import type { Store } from "@/db/store";
import { moveReport, type Effect } from "@/db/transitions";
import { keepConfirmation } from "@/db/write-paper-waits";
import type { Actor } from "@/lib/report/actor";
import { mayConfirm } from "@/lib/report/life/paper-wait";
import type { Standing } from "@/lib/report/life/state";
import { isPreparer } from "@/lib/report/permissions";
import { NotNow, Refused } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { signReport } from "./sign-report";

/** Whoever recorded it, as they are now: the step is theirs to record still. */
async function recorderOf(store: Store, report: Report, wait: KeptPaper): Promise<Actor> {
  const memberships = await listMemberships(store, wait.recordedBy);
  const recorder = { accountId: wait.recordedBy, name: wait.by, memberships };
  if (isPreparer(recorder, report)) return recorder;
  throw new NotNow(`登记的${wait.by}已经不是填报人了。请现在的填报人收回，重新登记。`);
}

/**
 * 本人确认 of a step on paper, which leads the report on as it was recorded, with its scan and the
 * confirmation. Throws Refused or NotNow, and then nothing is changed.
 */
export async function confirmPaper(
  store: Store,
  actor: Actor,
  report: Report,
  id: string,
): Promise<Standing> {
  const wait = await findPaperWait(store, report.id, id);
  const scan = await findWaitingScan(store, report.id, id);
  const circumstances = await circumstancesOf(store, report);
  if (!wait || !scan || !mayConfirm(wait, { actor, circumstances })) {
    throw new Refused("线下办的步骤由签的人本人确认；填报人不能确认自己的稿子。");
  }
  const { action, seen, reason, personId, day, key, sharedSheet } = wait;
  const asked = { channel: "onPaper", seen, reason, personId, day, key } as const;
  const keep: Effect = async (_, { number }) => {
    await keepConfirmation(store, actor, report.id, { wait: id, number });
    await keepScan(store, report.id, number, { ...scan, sharedSheet });
  };
  const recorder = await recorderOf(store, report, wait);
  return action === "sign"
    ? signReport(store, recorder, report, asked, keep)
    : moveReport(store, recorder, report.id, { ...asked, action }, keep);
}
