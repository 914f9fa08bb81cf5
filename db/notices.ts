import { and, count, eq, inArray } from "drizzle-orm";
import { newestFirst } from "@/lib/notices/newest-first";
import {
  keyOfStep,
  type Notice,
  type ReturnedNotice,
  type WaitingNotice,
} from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import { counting } from "./counted-notices";
import { listDeadlineNotices } from "./deadline-notices";
import { listObjected } from "./objected-notices";
import { listPaperNotices } from "./paper-notices";
import { listPassedOver } from "./passed-over-notices";
import { stepDoer } from "./life/step-doer";
import { listOnPaper, listSentBack } from "./life/step-notices";
import { newestTransition } from "./reports";
import type { Store } from "./store";
import { listStuck } from "./stuck-notices";
import { decides, mayDecide, stepAwaited } from "./waiting";

function columnsOf(tables: Store["tables"]) {
  const { id: reportId, unitName, year } = tables.reports;
  const { number, revision, at } = tables.transitions;
  return { reportId, unitName, year, number, revision, at, by: stepDoer(tables) };
}

/** The reports that the actor can mend and that were returned, and not sent again since. */
const returnedTo = ({ tables: { reports, transitions } }: Store, actor: Actor) =>
  and(inArray(reports.unitId, unitsWhere(actor, ["preparer"])), eq(transitions.action, "return"));

async function listReturned(store: Store, actor: Actor): Promise<ReturnedNotice[]> {
  const { reports, transitions, accounts } = store.tables;
  const rows = await store.db
    .select({ ...columnsOf(store.tables), person: transitions.person })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .where(returnedTo(store, actor));
  return rows.map(({ number, ...row }) => ({
    ...{ kind: "returned", key: keyOfStep("returned", row.reportId, number), ...row },
  }));
}

async function listToDecide(store: Store, actor: Actor): Promise<WaitingNotice[]> {
  if (!decides(actor)) return [];
  const { reports, transitions, accounts, reviewSteps } = store.tables;
  const rows = await store.db
    .select({ ...columnsOf(store.tables), state: transitions.state, step: reviewSteps.name })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .leftJoin(reviewSteps, stepAwaited(store.tables))
    .where(await mayDecide(store, actor));
  return rows.map(({ number, ...row }) => ({
    ...{ kind: "waiting", key: keyOfStep("waiting", row.reportId, number), ...row },
  }));
}

/** What neither waits in the queue nor was returned: it takes more than one query to find. */
async function listOthers(store: Store, actor: Actor): Promise<Notice[]> {
  return [
    ...(await listSentBack(store, actor)),
    ...(await listOnPaper(store, actor)),
    ...(await listPassedOver(store, actor)),
    ...(await listObjected(store, actor)),
    ...(await listPaperNotices(store, actor)),
    ...(await listStuck(store, actor)),
    ...(await listDeadlineNotices(store, actor)),
  ];
}

/** All that there is for the actor to do, the newest first. */
export async function listNotices(store: Store, actor: Actor): Promise<Notice[]> {
  return newestFirst([
    ...(await listReturned(store, actor)),
    ...(await listToDecide(store, actor)),
    ...(await listOthers(store, actor)),
  ]);
}

const countOthers = counting(listOthers);

async function countReturned(store: Store, actor: Actor): Promise<number> {
  if (unitsWhere(actor, ["preparer"]).length === 0) return 0;
  const { reports, transitions } = store.tables;
  const [counted] = await store.db
    .select({ returned: count() })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .where(returnedTo(store, actor));
  return counted?.returned ?? 0;
}

/** How many notices there are beside those that wait in the queue, whose count the bar has already. */
export const countOwnNotices = async (store: Store, actor: Actor): Promise<number> =>
  (await countReturned(store, actor)) + (await countOthers(store, actor));
