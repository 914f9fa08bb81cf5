import { and, asc, eq, gt, or } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import { actionNames, type TransitionAction } from "@/lib/report/life/action";
import { isCoAuthor } from "@/lib/report/life/draft-writer";
import { nextStanding } from "@/lib/report/life/next-standing";
import { requireUncontested } from "@/lib/report/life/objection";
import { permit, type Asked } from "@/lib/report/life/permit";
import type { Standing } from "@/lib/report/life/state";
import { isOutsiders, type Transition, type TransitionRequest } from "@/lib/report/life/transition";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { askedAgain } from "./asked-again";
import { requireConfirmed } from "./confirmed";
import { stepDoer } from "./life/step-doer";
import { listObjections } from "./objections";
import { namesStoodInFor } from "./life/stood-in-for";
import { record } from "./record";
import { requireSigner, type Signer } from "./signers";
import { stepRows } from "./step-rows";
import type { Store } from "./store";

function columnsOf(tables: Store["tables"]) {
  const { transitions, revisionWriters } = tables;
  return {
    action: transitions.action,
    channel: transitions.channel,
    state: transitions.state,
    step: transitions.step,
    number: transitions.number,
    revision: transitions.revision,
    at: transitions.at,
    by: stepDoer(tables),
    reason: transitions.reason,
    person: transitions.person,
    personId: transitions.personId,
    day: transitions.day,
    sameName: transitions.sameName,
    onePerson: transitions.onePerson,
    typed: revisionWriters.accountId,
  };
}

/** What a step is that somebody judges a draft by. */
const judging: ReadonlySet<TransitionAction> = new Set(["approve", "return", "clear", "sign"]);

/** What happened to a report after one of its transitions, in order; after 0: all. */
export async function listTransitions(
  store: Store,
  reportId: string,
  after = 0,
): Promise<Transition[]> {
  const { transitions, accounts, revisionWriters } = store.tables;
  const rows = await store.db
    .select(columnsOf(store.tables))
    .from(transitions)
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .leftJoin(revisionWriters, tookAndTyped(store.tables))
    .where(and(eq(transitions.reportId, reportId), gt(transitions.number, after)))
    .orderBy(asc(transitions.number));
  return rows.map(({ typed, personId, ...row }) => ({
    ...row,
    outsider: isOutsiders({ ...row, personId }),
    coAuthor: typed !== null && row.onePerson === null && judging.has(row.action),
  }));
}

/** Whoever took a step, here or on paper, as somebody who typed in its draft. */
const tookAndTyped = ({ transitions, revisionWriters }: Store["tables"]) =>
  and(
    eq(revisionWriters.reportId, transitions.reportId),
    eq(revisionWriters.revision, transitions.revision),
    or(
      eq(revisionWriters.accountId, transitions.personId),
      and(eq(transitions.channel, "inSystem"), eq(revisionWriters.accountId, transitions.by)),
    ),
  );

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
    const signer = await requireSigner(store, asked, request);
    const { steps, corrects } = circumstances;
    const next = nextStanding(report.standing, request.action, steps.length, corrects);
    await effect(report, next);
    await requireConfirmed(store, asked, request, next.number);
    await append(store, asked, { ...request, signer, at }, next);
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

/** The page may be older than what somebody did since: throws NotNow, which says what that was. */
export async function requireAsSeen(
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

interface Done extends TransitionRequest {
  readonly signer: Signer;
  readonly at: Date;
}

async function nameNow({ db, tables: { accounts } }: Store, id: string): Promise<string | null> {
  const [found] = await db
    .select({ name: accounts.displayName })
    .from(accounts)
    .where(eq(accounts.id, id));
  return found?.name ?? null;
}

async function append(
  store: Store,
  asked: Asked,
  { action, channel, reason, day, key, signer, at }: Done,
  next: Standing,
): Promise<void> {
  const { actor, report, circumstances } = asked;
  const { transitions, reports } = store.tables;
  const [reportId, by] = [report.id, actor.accountId];
  await store.db.insert(transitions).values({
    ...{ reportId, ...next, action, channel, reason, key },
    ...{ by, byName: await nameNow(store, by), at, ...signer, day: day ?? null },
  });
  await store.db.update(reports).set({ latest: next.number }).where(eq(reports.id, reportId));
  const { number, revision } = next;
  const taker = signer.personId ?? (channel === "inSystem" ? by : "");
  const { onePerson } = signer;
  const typed = judging.has(action) && isCoAuthor(circumstances.writers, revision, taker);
  const instead = judging.has(action) ? await namesStoodInFor(store, asked, taker, action) : [];
  const led = {
    ...({ kind: "ledOn", report: reportId, number, action, revision } as const),
    ...(onePerson !== null && { onePerson }),
    ...(typed && ({ coAuthor: true } as const)),
    ...(instead.length > 0 && { insteadOf: instead }),
  };
  await record(store, led, ...(await stepRows(store, reportId, action, next)));
}
