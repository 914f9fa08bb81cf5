import { asc, eq } from "drizzle-orm";
import type { PaperStep } from "@/lib/report/life/paper-step";
import { BEGUN } from "@/lib/report/life/state";
import { stepDoer } from "./life/step-doer";
import type { Store } from "./store";

async function stepsOf(store: Store, reportId: string) {
  const { transitions, accounts } = store.tables;
  const { number, action, channel, state, step, revision, at, person, personId, day } = transitions;
  return store.db
    .select({
      ...{ number, action, channel, state, step, revision, at, person, personId, day },
      ...{ recordedBy: transitions.by, by: stepDoer(store.tables) },
    })
    .from(transitions)
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .where(eq(transitions.reportId, reportId))
    .orderBy(asc(number));
}

/** The steps of a report that were recorded on paper, in order, with who answered for each. */
export async function listPaperSteps(store: Store, reportId: string): Promise<PaperStep[]> {
  const { confirmations } = store.tables;
  const all = await stepsOf(store, reportId);
  const answers = await store.db
    .select({ number: confirmations.number, by: confirmations.by })
    .from(confirmations)
    .where(eq(confirmations.reportId, reportId));
  return all.flatMap(({ channel, ...each }, at) => {
    if (channel !== "onPaper") return [];
    const answeredBy = answers.filter(({ number }) => number === each.number).map(({ by }) => by);
    return [{ ...each, before: all[at - 1] ?? BEGUN, answeredBy: new Set(answeredBy) }];
  });
}
