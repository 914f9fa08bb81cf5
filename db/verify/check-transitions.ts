import { and, asc, eq } from "drizzle-orm";
import { actionNames, type TransitionAction } from "@/lib/report/life/action";
import { nextStanding } from "@/lib/report/life/next-standing";
import { needsScan } from "@/lib/report/life/on-paper";
import { permissions } from "@/lib/report/life/permissions";
import {
  BEGUN,
  isUnderReview,
  stateNames,
  type Standing,
  type State,
} from "@/lib/report/life/state";
import { faultOf, type Fault } from "./fault";
import type { Reader } from "./reader";

interface Step extends Standing {
  readonly action: TransitionAction;
  readonly onPaper: boolean;
  /** Whoever took it, if they have an account: on paper the one who signed. */
  readonly taker: string | null;
  readonly onePerson: string | null;
}

/** Somebody who sent a draft, or wrote most or a third of it. */
interface Preparer {
  readonly revision: number;
  readonly accountId: string;
}

/** What is kept of one report beside its content. */
interface Kept {
  readonly unitName: string;
  readonly year: number;
  /** The newest step's number, as the report says it. */
  readonly latest: number;
  readonly steps: readonly Step[];
  /** The numbers of the drafts that are kept. */
  readonly drafts: readonly number[];
  readonly preparers: readonly Preparer[];
  /** The numbers of the steps that a scan is kept with. */
  readonly scanned: ReadonlySet<number>;
}

const same = (one: Standing, other: Standing) =>
  one.state === other.state && one.step === other.step && one.revision === other.revision;

/** How many steps the review had then is not kept: a step that passed led to the next one or out of it. */
function follows(before: Standing, step: Step, corrects: State | null): boolean {
  const at = before.step ?? 0;
  return [at + 1, at + 2].some((steps) =>
    same(nextStanding(before, step.action, steps, corrects), step),
  );
}

/** 取消更正 takes back a 更正重发 that nothing was sent after. */
const cancelsNothing = ({ action }: Step, before: Step | undefined): boolean =>
  action === "cancelAmendment" && before?.action !== "amend";

const judging: ReadonlySet<TransitionAction> = new Set(["approve", "return", "clear", "sign"]);

const judges = ({ action }: Step, before: Standing): boolean =>
  judging.has(action) && isUnderReview(before);

const isTheirs = ({ taker, revision }: Step, preparers: readonly Preparer[]): boolean =>
  preparers.some((each) => each.revision === revision && each.accountId === taker);

/** What stands there may be anything by now. */
const isKnown = ({ action, state }: { readonly action: string; readonly state: string }) =>
  Object.hasOwn(actionNames, action) && Object.hasOwn(stateNames, state);

/** What is wrong between one step and the next; undefined where nothing is. */
function wrongIn(
  [last, earlier]: readonly (Step | undefined)[],
  step: Step,
  { drafts, scanned, preparers }: Kept,
): string | undefined {
  const before = last ?? BEGUN;
  if (!isKnown(step)) return `第${step.number}步改动过，记的不是办理过程里有的`;
  if (last && !isKnown(last)) return undefined;
  const name = `第${step.number}步「${actionNames[step.action]}」`;
  if (step.number !== before.number + 1) {
    return `办理过程里第${before.number + 1}步不在了，后面接着第${step.number}步`;
  }
  const allowed = permissions[before.state][step.action];
  if (!allowed || !follows(before, step, earlier?.state ?? null) || cancelsNothing(step, last)) {
    return `${name}接不上：那时是「${stateNames[before.state]}」，记的却是到了「${stateNames[step.state]}」第${step.revision}稿`;
  }
  if (step.onPaper && !allowed.onPaper) return `${name}记作线下办理，这一步不能在线下办`;
  if (step.onPaper && needsScan(before.state) && !scanned.has(step.number)) {
    return `${name}是线下签批，但没有扫描件`;
  }
  if (judges(step, before) && step.onePerson === null && isTheirs(step, preparers)) {
    return `${name}是填报人自己办的，没有谁同意一人办理`;
  }
  if (!drafts.includes(step.revision)) return `${name}办的第${step.revision}稿不在了`;
  return undefined;
}

function wrongWith(kept: Kept): readonly string[] {
  const { steps, latest, drafts } = kept;
  const between = steps.flatMap(
    (step, at) => wrongIn([steps[at - 1], steps[at - 2]], step, kept) ?? [],
  );
  const last = steps.at(-1) ?? BEGUN;
  const cut = `年报记着办到第${latest}步，办理过程却到第${last.number}步为止`;
  const sent = new Set(steps.map(({ revision }) => revision));
  const unsent = drafts.filter((draft) => !sent.has(draft));
  return [
    ...between,
    ...(last.number === latest ? [] : [cut]),
    ...unsent.map((draft) => `第${draft}稿没有送审的记录`),
  ];
}

async function stepsOf({ db, tables: { transitions } }: Reader, reportId: string): Promise<Step[]> {
  const { action, channel, state, step, number, revision, by, personId, onePerson } = transitions;
  const found = await db
    .select({ action, channel, state, step, number, revision, by, personId, onePerson })
    .from(transitions)
    .where(eq(transitions.reportId, reportId))
    .orderBy(asc(number));
  return found.map(({ channel: way, by: actor, personId: signer, ...each }) => {
    const onPaper = way === "onPaper";
    return { ...each, onPaper, taker: onPaper ? signer : actor };
  });
}

async function numbersOf({ db, tables: { revisions, scans } }: Reader, reportId: string) {
  const drafts = await db
    .select({ number: revisions.number })
    .from(revisions)
    .where(eq(revisions.reportId, reportId));
  const scanned = await db
    .select({ number: scans.number })
    .from(scans)
    .where(eq(scans.reportId, reportId));
  const numbers = (rows: readonly { readonly number: number }[]) =>
    rows.map(({ number }) => number);
  return { drafts: numbers(drafts), scanned: new Set(numbers(scanned)) };
}

async function preparersOf({ db, tables }: Reader, reportId: string): Promise<Preparer[]> {
  const { revisions, revisionWriters: writers } = tables;
  const sent = await db
    .select({ revision: revisions.number, accountId: revisions.by })
    .from(revisions)
    .where(eq(revisions.reportId, reportId));
  const wrote = await db
    .select({ revision: writers.revision, accountId: writers.accountId })
    .from(writers)
    .where(and(eq(writers.reportId, reportId), eq(writers.most, true)));
  return [...sent, ...wrote];
}

/** The steps of each report's life are all there, and each follows from the one before. */
export async function checkTransitions(reader: Reader): Promise<Fault[]> {
  const { reports } = reader.tables;
  const { id, unitName, year, latest } = reports;
  const listed = await reader.db
    .select({ id, unitName, year, latest })
    .from(reports)
    .orderBy(asc(year), asc(unitName));
  const faults: Fault[] = [];
  for (const report of listed) {
    const numbers = await numbersOf(reader, report.id);
    const preparers = await preparersOf(reader, report.id);
    const kept = { ...report, ...numbers, preparers, steps: await stepsOf(reader, report.id) };
    faults.push(...wrongWith(kept).map((what) => faultOf(report, what)));
  }
  return faults;
}
