import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { TypedRecord } from "@/lib/publication/record";
import type { Publication } from "@/lib/publication/publication";
import type { Standing } from "@/lib/report/life/state";
import { dayDone, type TransitionRequest } from "@/lib/report/life/transition";
import type { Store } from "./store";
import { moveReport } from "./transitions";

/** 公布, of the report as the page showed it. */
export interface Publishing
  extends TypedRecord, Pick<TransitionRequest, "seen" | "reason" | "key"> {}

/** Records where and when the signed revision was published. Throws as `moveReport` does. */
export async function publishReport(
  store: Store,
  actor: Actor,
  reportId: string,
  { address, day, indexNumber, ...asked }: Publishing,
): Promise<Standing> {
  const request = { ...asked, day, action: "publish", channel: "inSystem" } as const;
  return moveReport(store, actor, reportId, request, async (_, { number, revision }) => {
    await store.db
      .insert(store.tables.publications)
      .values({ reportId, number, revision, address, day, indexNumber });
  });
}

/** Every publication of a report, the first one first, each with why the one before was corrected. */
export async function listPublications(
  store: Store,
  reportId: string,
): Promise<readonly Publication[]> {
  const { publications } = store.tables;
  const rows = await store.db
    .select()
    .from(publications)
    .where(eq(publications.reportId, reportId))
    .orderBy(asc(publications.number));
  const steps = await stepsBefore(store, reportId);
  return rows.map(({ number, revision, address, day, indexNumber }, at) => {
    const before = rows[at - 1]?.number ?? Infinity;
    const reason = steps.findLast(
      (step) => step.action === "amend" && step.number > before && step.number < number,
    )?.reason;
    const signed = steps.findLast((step) => step.action === "sign" && step.revision === revision);
    const signedOn = signed ? dayDone(signed) : null;
    return { number, revision, address, day, indexNumber, signedOn, reason: reason ?? "" };
  });
}

/** The corrections and signatures that publications follow from. */
async function stepsBefore(store: Store, reportId: string) {
  const { transitions } = store.tables;
  const { action, number, revision, reason, day, at } = transitions;
  return store.db
    .select({ action, number, revision, reason, day, at })
    .from(transitions)
    .where(and(eq(transitions.reportId, reportId), inArray(action, ["amend", "sign"])))
    .orderBy(asc(number));
}
