import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/report/actor";
import { liftersOf } from "@/lib/report/life/lifters";
import { openAmong } from "@/lib/report/life/objection";
import { isConfirmed, wasPassedOver, type PaperStep } from "@/lib/report/life/paper-step";
import type { Asked } from "@/lib/report/life/permit";
import { NotNow, Refused } from "@/lib/report/refused";
import { askedAgain } from "./asked-again";
import { listObjections } from "./objections";
import { overseersOf } from "./overseers";
import { listPaperSteps } from "./paper-steps";
import { record } from "./record";
import type { Store } from "./store";

const NOT_THEIRS =
  "只有本来可以办这一步的人、纸上签名的人，才能对它提出异议或者确认；填报人不行，本人确认过的、以前各稿的也不行。";

/** A step that somebody was passed over in. Throws Refused to anybody else. */
async function requirePassedOver(store: Store, asked: Asked, number: number): Promise<PaperStep> {
  const steps = await listPaperSteps(store, asked.report.id);
  const step = steps.find((each) => each.number === number);
  if (!step || !wasPassedOver(asked, step)) throw new Refused(NOT_THEIRS);
  return step;
}

/** 提出异议 against a step that was recorded on paper; made again while it is open, it stays as it is. Throws Refused. */
export async function objectTo(
  store: Store,
  actor: Actor,
  reportId: string,
  { number, reason }: { readonly number: number; readonly reason: string },
): Promise<void> {
  await store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    const { action } = await requirePassedOver(store, asked, number);
    const open = openAmong(await listObjections(store, reportId));
    if (open.some((each) => each.byId === actor.accountId && each.number === number)) return;
    const row = { id: randomUUID(), reportId, number, reason };
    await store.db
      .insert(store.tables.objections)
      .values({ ...row, at: store.now(), by: actor.accountId });
    const objected = { kind: "objected", report: reportId, number, action } as const;
    await record(store, objected, ["objections", row.id]);
  });
}

/** 本人已确认, or 没有异议 of somebody else who could have taken the step; said once. Throws Refused. */
export async function confirmStep(
  store: Store,
  actor: Actor,
  reportId: string,
  number: number,
): Promise<void> {
  await store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    const steps = await listPaperSteps(store, reportId);
    if (steps.some((each) => each.number === number && each.answeredBy.has(actor.accountId)))
      return;
    const step = await requirePassedOver(store, asked, number);
    await store.db
      .insert(store.tables.confirmations)
      .values({ reportId, number, at: store.now(), by: actor.accountId });
    const own = isConfirmed({ ...step, answeredBy: new Set([actor.accountId]) });
    const kind = own ? "paperConfirmed" : "paperAccepted";
    const said = { kind, report: reportId, number, action: step.action } as const;
    await record(store, said, ["confirmations", reportId, number, actor.accountId]);
  });
}

/** Takes one's own objection back, or lifts another's; which of both. Throws Refused or NotNow; what is ended stays as it was. */
export async function endObjection(
  store: Store,
  actor: Actor,
  reportId: string,
  { objection: id, reason }: { readonly objection: string; readonly reason: string },
): Promise<"takenBack" | "lifted"> {
  return store.transaction(async () => {
    const { report, circumstances } = await askedAgain(store, actor, reportId);
    const found = (await listObjections(store, reportId)).find((each) => each.id === id);
    if (!found) throw new NotNow("没有这条异议。请刷新页面。");
    const own = found.byId === actor.accountId;
    const lifters = liftersOf(found, await overseersOf(store, report, circumstances));
    if (!own && !lifters.includes(actor.accountId)) {
      throw new Refused(
        "异议由提出的人撤回，或者由本单位负责人、不是填报人的管理员解除；被异议的人只在没有别人时才能解除。",
      );
    }
    const ended = own ? "takenBack" : "lifted";
    if (found.lifted) return ended;
    await store.db
      .insert(store.tables.objectionLifts)
      .values({ objectionId: id, reason, at: store.now(), by: actor.accountId });
    const kind = own ? "objectionTakenBack" : "objectionLifted";
    const { number, action } = found;
    await record(store, { kind, report: reportId, number, action }, ["objectionLifts", id]);
    return ended;
  });
}
