import { and, eq, gt } from "drizzle-orm";
import type { Edition } from "@/lib/editions/types";
import type { Actor } from "@/lib/report/actor";
import { formPages } from "@/lib/report/form-pages";
import type { TransitionAction } from "@/lib/report/life/action";
import { withdrawnDrafts } from "@/lib/report/life/baseline";
import { obstacles, withBesides, type Obstacle, type Obstacles } from "@/lib/report/life/obstacles";
import { freeze, frozenLayout, thaw, type FrozenText } from "@/lib/report/life/snapshot";
import type { Standing } from "@/lib/report/life/state";
import { requireWay } from "@/lib/report/life/steps-ahead";
import type { Transition, TransitionRequest } from "@/lib/report/life/transition";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { entriesOf, type Entries } from "@/lib/report/value";
import { answeredSince } from "./answered-since";
import { findEntries } from "./entries";
import { historyVersions } from "./history-digest";
import { addWriters, readHistory, type ReadHistory } from "./revision-writers";
import { addRevision, findRevision, type Revision } from "./revisions";
import { stepsAheadOf } from "./steps-ahead";
import type { Store } from "./store";
import { listTransitions, moveReport } from "./transitions";
import { findRules } from "./unit-rules";
import { findLayout } from "./units";

/** 送审, of the report as the page showed it. */
export interface Submission extends Pick<TransitionRequest, "seen" | "reason" | "key"> {
  /** The SHA-256 of what the page showed (lib/report/life/snapshot.ts). */
  readonly content: string;
  /** When the page was made. */
  readonly openedAt: Date;
  /** 请核实 that no rule on entries finds: what the server's fonts cannot print. */
  readonly besides?: readonly Obstacle[];
}

/** What a report would be frozen as now: what stands in it, and how its unit has it set. */
export const frozenNow = async (
  store: Store,
  report: Report,
  entries: Entries,
): Promise<FrozenText> =>
  freeze(report, entries, { layout: await findLayout(store, report.unitId) });

/** How often the history is looked through again because somebody wrote meanwhile. */
const MOST_TRIES = 5;

const STILL_TYPED = "还有人正在填写，没有送审。请等一等，看过以后再送。";

/** Freezes what stands in the report as its next revision, and sends that for review. */
export async function sendForReview(
  store: Store,
  actor: Actor,
  sent: { readonly id: string; readonly edition: Edition },
  submission: Submission,
): Promise<Standing> {
  for (let tries = 1; ; tries += 1) {
    const versions = historyVersions(await findEntries(store, sent.id));
    const history = await readHistory(store, sent.id, versions);
    try {
      return await sendWith(store, actor, sent, submission, history);
    } catch (error) {
      if (!(error instanceof WrittenMeanwhile)) throw error;
      if (tries === MOST_TRIES) throw new NotNow(STILL_TYPED);
    }
  }
}

/** Somebody wrote after the history was looked through, which is done before the transaction: it may be long. */
class WrittenMeanwhile extends Error {}

async function sendWith(
  store: Store,
  actor: Actor,
  { id, edition }: { readonly id: string; readonly edition: Edition },
  { content, openedAt, besides = [], ...asked }: Submission,
  { digest, writers }: ReadHistory,
): Promise<Standing> {
  const request = { ...asked, action: "sendForReview", channel: "inSystem" } as const;
  return moveReport(store, actor, id, request, async (report, next) => {
    const stored = await findEntries(store, id);
    const entries = entriesOf(stored);
    const frozen = await frozenNow(store, report, entries);
    if (frozen.sha256 !== content) throw await changedSince(store, report, edition, openedAt);
    requireReady(withBesides(obstacles(edition, entries), besides), asked.reason);
    await requireChanged(store, report, entries);
    const { confirmPaper } = await findRules(store, report.unitId);
    requireWay(await stepsAheadOf(store, report, actor.accountId), confirmPaper);
    if (historyVersions(stored) !== digest.versions) throw new WrittenMeanwhile();
    await addRevision(store, actor, id, next.revision, frozen, digest);
    await addWriters(store, id, next.revision, writers);
  });
}

function requireReady({ mustMend, toExplain }: Obstacles, explanation: string): void {
  if (mustMend.length > 0) {
    throw new NotNow(
      `还有必须改的地方，没有送审：${mustMend.map(({ text }) => text).join("；")}。`,
    );
  }
  if (toExplain.length > 0 && explanation.trim() === "") {
    throw new NotNow("还有请核实的地方，没有送审。请改好，或者在「情况说明」里写明为什么这样。");
  }
}

/** What to do, where nothing changed since the step that led back to 填报. */
const insteadOf: Readonly<Partial<Record<TransitionAction, string>>> = {
  return: "请先按退回的理由改；不用改的，请在批注里答复。",
  withdraw: "请先改好；撤回以后发现不用改的，请在办理页面写一条批注，说明为什么再送。",
  amend: "请先改好要更正的内容。只是公布的网址、日期登记错了的，在公布页面更正，不用重发。",
};

/** The newest draft, and the newest that was not withdrawn: what went back and forth meanwhile does not hide it. */
async function formerDrafts(
  store: Store,
  { id, standing }: Report,
  steps: readonly Transition[],
): Promise<readonly Revision[]> {
  const withdrawn = withdrawnDrafts(steps);
  const numbers = Array.from({ length: standing.revision }, (_, at) => at + 1);
  const kept = numbers.findLast((number) => !withdrawn.has(number));
  const wanted = new Set([standing.revision, ...(kept === undefined ? [] : [kept])]);
  const found = await Promise.all([...wanted].map((number) => findRevision(store, id, number)));
  return found.flatMap((draft) => draft ?? []);
}

/** Whoever decided on it has read that already; an answer to one of their comments they have not. */
async function requireChanged(store: Store, report: Report, entries: Entries) {
  const steps = await listTransitions(store, report.id);
  for (const former of await formerDrafts(store, report, steps)) {
    const { rules } = thaw(former.snapshot);
    const layout = frozenLayout(former.snapshot);
    if (former.sha256 !== freeze(report, entries, { rules, layout }).sha256) continue;
    if (await answeredSince(store, report, former)) continue;
    const instead = insteadOf[steps.at(-1)?.action ?? "return"] ?? "请先改好再送。";
    throw new NotNow(`内容和第${former.number}稿一字不差，没有送审。${instead}`);
  }
}

/** Says where somebody typed after the page was made. */
async function changedSince(
  store: Store,
  { id }: Report,
  edition: Edition,
  openedAt: Date,
): Promise<NotNow> {
  const { entryHistory, accounts } = store.tables;
  const typed = await store.db
    .selectDistinct({ code: entryHistory.code, by: accounts.displayName })
    .from(entryHistory)
    .innerJoin(accounts, eq(entryHistory.by, accounts.id))
    .where(and(eq(entryHistory.reportId, id), gt(entryHistory.at, openedAt)));
  const pages = formPages(edition, new Map());
  const said = typed.flatMap(({ code, by }) => {
    const page = pages.find(({ fields }) => fields.some((field) => field.code === code));
    return page ? [`${by}改了「${page.name}」`] : [];
  });
  const what = said.length > 0 ? `：${[...new Set(said)].join("，")}` : "";
  return new NotNow(`您打开这一页以后，年报又改过${what}，没有送审。请看过以后再送。`);
}
