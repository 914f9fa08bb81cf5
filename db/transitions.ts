import { and, asc, eq, gt } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import { actionNames } from "@/lib/report/life/action";
import { nextStanding } from "@/lib/report/life/next-standing";
import { requireUncontested } from "@/lib/report/life/objection";
import { permit } from "@/lib/report/life/permit";
import type { Standing } from "@/lib/report/life/state";
import type { Transition, TransitionRequest } from "@/lib/report/life/transition";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { askedAgain } from "./asked-again";
import { listObjections } from "./objections";
import { record } from "./record";
import { stepRows } from "./step-rows";
import type { Store } from "./store";

const columns = ({ transitions, accounts }: Store["tables"]) => ({
  action: transitions.action,
  channel: transitions.channel,
  state: transitions.state,
  step: transitions.step,
  number: transitions.number,
  revision: transitions.revision,
  at: transitions.at,
  by: accounts.displayName,
  reason: transitions.reason,
  person: transitions.person,
  day: transitions.day,
});

/** What happened to a report after one of its transitions, in order; after 0: all. */
export async function listTransitions(
  store: Store,
  reportId: string,
  after = 0,
): Promise<Transition[]> {
  const { transitions, accounts } = store.tables;
  return store.db
    .select(columns(store.tables))
    .from(transitions)
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .where(and(eq(transitions.reportId, reportId), gt(transitions.number, after)))
    .orderBy(asc(transitions.number));
}

/** What else belongs to a transition: written in its transaction, before it. Throws to refuse it. */
export type Effect = (report: Report, next: Standing) => Promise<void>;

const nothingElse: Effect = async () => {};

/**
 * Leads a report on, in one transaction in which everything is asked again: who the actor is by now,
 * where the report stands, whether the page showed it so. Of several at once one wins; a repeated
 * request is answered as it was the first time. Throws Refused or NotNow, and then nothing is changed.
 * `at`: the moment that it is said to have happened at, where something was made of that before.
 */
export async function moveReport(
  store: Store,
  actor: Actor,
  reportId: string,
  request: TransitionRequest,
  effect: Effect = nothingElse,
  at: Date = store.now(),
): Promise<Standing> {
  return store.transaction(async () => {
    const done = await findRepeated(store, reportId, request);
    if (done) return done;
    const asked = await askedAgain(store, actor, reportId);
    const { report, circumstances } = asked;
    await requireAsSeen(store, report, request);
    permit(asked, request.action, request.channel);
    requireUncontested(request.action, await listObjections(store, reportId));
    const next = nextStanding(report.standing, request.action, circumstances.steps.length);
    await effect(report, next);
    await append(store, { by: actor.accountId, at }, report, request, next);
    return next;
  });
}

/** A page that the browser kept may be gone back to, and something else be decided on it: that is not a repetition. */
async function findRepeated(
  store: Store,
  reportId: string,
  { key, action }: Pick<TransitionRequest, "key" | "action">,
): Promise<Standing | undefined> {
  const { transitions } = store.tables;
  const { state, step, number, revision } = transitions;
  const [found] = await store.db
    .select({ state, step, number, revision })
    .from(transitions)
    .where(
      and(
        eq(transitions.reportId, reportId),
        eq(transitions.key, key),
        eq(transitions.action, action),
      ),
    );
  return found;
}

/** The page may be older than what somebody did since: it says what that was. */
async function requireAsSeen(
  store: Store,
  { id, standing }: Report,
  { seen, action }: TransitionRequest,
): Promise<void> {
  if (standing.number === seen) return;
  const since = await listTransitions(store, id, seen);
  const said = since.map(
    ({ by, at, action: done }) =>
      `${by}${calendarDate(at)} ${clockTime(at)}办了「${actionNames[done]}」。`,
  );
  throw new NotNow(
    `您打开页面以后，年报已经往下走了，这次的「${actionNames[action]}」没有办。${said.join("")}请看看现在的情况再办。`,
  );
}

async function append(
  store: Store,
  done: { readonly by: string; readonly at: Date },
  { id: reportId }: Report,
  { action, channel, reason, person, day, key }: TransitionRequest,
  next: Standing,
): Promise<void> {
  const { transitions, reports } = store.tables;
  await store.db.insert(transitions).values({
    ...{ reportId, ...next, action, channel, reason, key },
    ...{ ...done, person: person ?? null, day: day ?? null },
  });
  await store.db.update(reports).set({ latest: next.number }).where(eq(reports.id, reportId));
  const { number, revision } = next;
  const led = { kind: "ledOn", report: reportId, number, action, revision } as const;
  await record(store, led, ...(await stepRows(store, reportId, action, next)));
}
