import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/report/actor";
import {
  endingBy,
  isAwaited,
  requireConfirmable,
  type PaperWaitEnding,
} from "@/lib/report/life/paper-wait";
import { permit, type Asked } from "@/lib/report/life/permit";
import type { Scan } from "@/lib/report/life/scan";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { NotNow } from "@/lib/report/refused";
import { askedAgain } from "./asked-again";
import { keepFile } from "./files";
import { findPaperWait, listPaperWaits } from "./paper-waits";
import { record } from "./record";
import { requireSigner } from "./signers";
import type { Store } from "./store";
import { requireAsSeen } from "./transitions";

/** A step on paper as it is recorded to wait for whoever signed it. */
export interface RecordedPaper extends TransitionRequest {
  readonly scan: Scan;
  readonly sharedSheet: boolean;
}

/**
 * Records a step on paper that waits for whoever signed it: the report stays where it is. Answers with whom
 * it waits for. Throws Refused or NotNow.
 */
export async function awaitConfirmation(
  store: Store,
  actor: Actor,
  reportId: string,
  { scan, sharedSheet, ...request }: RecordedPaper,
): Promise<string> {
  return store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    const before = await listPaperWaits(store, reportId);
    const same = before.find(({ key }) => key === request.key);
    if (same) return same.person;
    await requireAsSeen(store, asked.report, request);
    permit(asked, request.action, "onPaper");
    const { person, personId } = await requireSigner(store, asked, request);
    if (person === null || personId === null) throw new NotNow("请选签的人。");
    requireNoneAwaited(before, asked);
    const [id, sha256] = [randomUUID(), await keepFile(store, scan.bytes)];
    const { action, seen, reason, day = "", key } = request;
    await store.db.insert(store.tables.paperWaits).values({
      ...{ id, reportId, action, seen, reason, person, personId, day, key },
      ...{ mime: scan.mime, sha256, sharedSheet, at: store.now(), by: actor.accountId },
    });
    const event = { kind: "paperAwaited", report: reportId, action, account: personId } as const;
    await record(store, event, ["paperWaits", id], ["files", sha256]);
    return person;
  });
}

function requireNoneAwaited(
  waits: Awaited<ReturnType<typeof listPaperWaits>>,
  { report }: Asked,
): void {
  const awaited = waits.find((wait) => isAwaited(wait, report.standing));
  if (!awaited) return;
  throw new NotNow(`已经登记过，正等${awaited.person}确认。要重新登记的，请先收回。`);
}

/** Part of the transaction of the step, whose number it is: that whoever signed has confirmed it now. */
export async function keepConfirmation(
  store: Store,
  actor: Actor,
  reportId: string,
  { wait: id, number }: { readonly wait: string; readonly number: number },
): Promise<void> {
  const asked = await askedAgain(store, actor, reportId);
  const { action } = requireConfirmable(await findPaperWait(store, reportId, id), asked);
  const by = actor.accountId;
  await store.db
    .insert(store.tables.confirmations)
    .values({ reportId, number, at: store.now(), by });
  const event = { kind: "paperConfirmed", report: reportId, number, action } as const;
  await record(store, event, ["confirmations", reportId, number, by]);
}

/** 没有确认, with a reason, or 收回. Throws Refused or NotNow. */
export async function endPaperWait(
  store: Store,
  actor: Actor,
  reportId: string,
  { wait: id, reason }: { readonly wait: string; readonly reason: string },
): Promise<PaperWaitEnding> {
  return store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    const { ending, action } = endingBy(await findPaperWait(store, reportId, id), asked);
    const row = { waitId: id, ending, reason, at: store.now(), by: actor.accountId };
    await store.db.insert(store.tables.paperWaitEnds).values(row);
    const kind = ending === "declined" ? "paperDeclined" : "paperTakenBack";
    const event = { kind, report: reportId, action } as const;
    await record(store, event, ["paperWaitEnds", id]);
    return ending;
  });
}
