import { listObjections } from "@/db/objections";
import { overseersOf } from "@/db/overseers";
import { listPaperSteps } from "@/db/paper-steps";
import type { Store } from "@/db/store";
import type { ListedObjection } from "@/components/objections/objection-list";
import { liftersOf } from "@/lib/report/life/lifters";
import { openAmong } from "@/lib/report/life/objection";
import { wasPassedOver, type PaperStep } from "@/lib/report/life/paper-step";
import { goesOut } from "@/lib/report/life/of-the-filing";
import type { Asked } from "@/lib/report/life/permit";
import type { Reviewable } from "@/lib/report/life/reviewable";

/** What was said of a report's steps on paper, and what the actor can say of them. */
export interface Contested {
  readonly objections: readonly ListedObjection[];
  readonly steps: readonly PaperStep[];
  /** Whether there are open ones that the actor is not shown. */
  readonly unsettled: boolean;
  /** The steps that the actor is asked about. */
  readonly asked: readonly PaperStep[];
}

/** The competent office is told of objections to what it is shown (decision 36). */
export async function contestedIn(
  store: Store,
  asked: Asked & { readonly report: Reviewable },
): Promise<Contested> {
  const { actor, report, circumstances } = asked;
  const { filed } = report;
  const all = await listObjections(store, report.id);
  const made = all.filter((objection) => filed === null || goesOut(objection, filed));
  const unsettled = openAmong(all).length > openAmong(made).length;
  const overseers = await overseersOf(store, report, circumstances);
  const objections = made.map((objection) => {
    const lifts = liftersOf(objection, overseers).includes(actor.accountId);
    const may = objection.byId === actor.accountId ? "takeBack" : lifts ? "lift" : null;
    return { ...objection, may } as const;
  });
  const mine = openAmong(made).filter(({ byId }) => byId === actor.accountId);
  const steps = await listPaperSteps(store, report.id);
  const open = steps.filter(
    (step) => wasPassedOver(asked, step) && mine.every(({ number }) => number !== step.number),
  );
  return { objections, unsettled, steps, asked: open };
}
