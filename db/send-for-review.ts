import { and, eq, gt } from "drizzle-orm";
import type { Edition } from "@/lib/editions/types";
import type { Actor } from "@/lib/report/actor";
import { formPages } from "@/lib/report/form-pages";
import { obstacles, withBesides, type Obstacle, type Obstacles } from "@/lib/report/life/obstacles";
import { freeze, frozenLayout, thaw, type FrozenText } from "@/lib/report/life/snapshot";
import type { Standing } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { entriesOf, type Entries } from "@/lib/report/value";
import { answeredSince } from "./answered-since";
import { findEntries } from "./entries";
import { listReturns } from "./returns";
import { addRevision, findRevision } from "./revisions";
import type { Store } from "./store";
import { moveReport } from "./transitions";
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

/** Freezes what stands in the report as its next revision, and sends that for review. */
export async function sendForReview(
  store: Store,
  actor: Actor,
  { id, edition }: { readonly id: string; readonly edition: Edition },
  { content, openedAt, besides = [], ...asked }: Submission,
): Promise<Standing> {
  const request = { ...asked, action: "sendForReview", channel: "inSystem" } as const;
  return moveReport(store, actor, id, request, async (report, next) => {
    const stored = await findEntries(store, id);
    const entries = entriesOf(stored);
    const frozen = await frozenNow(store, report, entries);
    if (frozen.sha256 !== content) throw await changedSince(store, report, edition, openedAt);
    requireReady(withBesides(obstacles(edition, entries), besides), asked.reason);
    await requireChanged(store, report, entries);
    await addRevision(store, actor, id, next.revision, frozen);
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

/**
 * Whoever returned it has read that already; an answer to one of their comments they have not. What was
 * taken back by mistake, or published with a wrong address, may be sent as it was.
 */
async function requireChanged(store: Store, report: Report, entries: Entries) {
  if ((await listReturns(store, [report.id])).length === 0) return;
  const former = await findRevision(store, report.id, report.standing.revision);
  if (!former || (await answeredSince(store, report, former.at))) return;
  const { rules } = thaw(former.snapshot);
  const layout = frozenLayout(former.snapshot);
  if (former.sha256 !== freeze(report, entries, { rules, layout }).sha256) return;
  throw new NotNow(
    `内容和第${former.number}稿一字不差，没有送审。请先按退回的理由改；不用改的，请在批注里答复。`,
  );
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
