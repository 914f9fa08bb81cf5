import { and, asc, eq, inArray } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { TypedRecord } from "@/lib/publication/record";
import type { AroundPublication } from "@/lib/publication/day-problems";
import type { Publication, Recorded } from "@/lib/publication/publication";
import type { Standing } from "@/lib/report/life/state";
import { dayDone, type TransitionRequest } from "@/lib/report/life/transition";
import { isoDay } from "@/lib/report/moment";
import type { Report } from "@/lib/report/report";
import { findCorrections } from "./publication-corrections";
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

/** Every publication of a report, the first one first, each with why the one before was replaced. */
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
  const correctionsOf = await findCorrections(store, reportId);
  return rows.map(({ number, revision, ...recorded }, at) => {
    const corrections = correctionsOf(number, recorded);
    return {
      ...{ number, revision, ...(corrections.at(-1)?.after ?? recordedIn(recorded)) },
      ...{ signedOn: signedOnIn(steps, revision), corrections },
      reason: whyReplaced(steps, { number, before: rows[at - 1]?.number }),
    };
  });
}

type Step = Awaited<ReturnType<typeof stepsBefore>>[number];

const recordedIn = ({ address, day, indexNumber }: Recorded): Recorded => ({
  ...{ address, day, indexNumber },
});

function signedOnIn(steps: readonly Step[], revision: number): string | null {
  const signed = steps.findLast((step) => step.action === "sign" && step.revision === revision);
  return signed ? dayDone(signed) : null;
}

/** What 更正重发 gave as its reason; without one, what was said when it was published again. */
function whyReplaced(
  steps: readonly Step[],
  { number, before }: { readonly number: number; readonly before: number | undefined },
): string {
  if (before === undefined) return "";
  const amended = steps.findLast(
    (step) => step.action === "amend" && step.number > before && step.number < number,
  );
  return (amended ?? steps.find((step) => step.number === number))?.reason ?? "";
}

/** The corrections, signatures and filings that publications follow from, and their own steps. */
async function stepsBefore(store: Store, reportId: string) {
  const { transitions } = store.tables;
  const { action, number, revision, reason, day, at } = transitions;
  return store.db
    .select({ action, number, revision, reason, day, at })
    .from(transitions)
    .where(
      and(
        eq(transitions.reportId, reportId),
        inArray(action, ["amend", "sign", "file", "accept", "publish"]),
      ),
    )
    .orderBy(asc(number));
}

/** What the day of 公布 of a report's draft is held against (lib/publication/day-problems.ts). */
export async function aroundPublication(
  store: Store,
  { id, year }: Pick<Report, "id" | "year">,
  revision: number,
): Promise<AroundPublication> {
  const steps = await stepsBefore(store, id);
  const of = (action: Step["action"]) =>
    steps.findLast((step) => step.action === action && step.revision === revision);
  const [filed, accepted] = [of("file"), of("accept")];
  const days = [filed && dayDone(filed), accepted && dayDone(accepted)].flatMap((day) => day ?? []);
  const last = steps.findLast(({ action }) => action === "publish" || action === "amend");
  return {
    ...{ year, today: isoDay(store.now()), signedOn: signedOnIn(steps, revision) },
    filedOn: days.sort()[0] ?? null,
    replacesUnsaid: last?.action === "publish" && last.revision !== revision,
  };
}
