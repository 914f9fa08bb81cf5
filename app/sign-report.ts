import { keepRevisionFiles } from "@/db/files";
import { circumstancesOf } from "@/db/circumstances";
import { recordHead } from "@/db/record";
import { findRevision } from "@/db/revisions";
import { keepSignature } from "@/db/signatures";
import type { Store } from "@/db/store";
import { moveReport, type Effect } from "@/db/transitions";
import { editionById } from "@/lib/editions/index";
import { renderSigned } from "@/lib/export/signed-files";
import type { RecordHead } from "@/lib/record/chain";
import type { Actor } from "@/lib/report/actor";
import { onePersonWords } from "@/lib/report/life/party";
import { isPermitted } from "@/lib/report/life/permit";
import type { Standing } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import { isoDay } from "@/lib/report/moment";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { subjectOf } from "./export-subject";
import { frozenContent } from "./frozen-content";

interface Rendered {
  /** Of the revision that was rendered. */
  readonly number: number;
  readonly sha256: string;
  /** Where 操作记录 ended by then, which the files say. */
  readonly record: RecordHead;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Signing = Omit<TransitionRequest, "action">;

/**
 * What the signature says of who signs; undefined for who may not sign, or looks at a page that is too
 * old: for them nothing is rendered, moveReport tells them.
 */
async function signedBy(store: Store, actor: Actor, report: Report, asked: Signing) {
  if (report.standing.number !== asked.seen) return undefined;
  const circumstances = await circumstancesOf(store, report);
  if (!isPermitted({ actor, report, circumstances }, "sign", asked.channel)) return undefined;
  const signer = asked.channel === "onPaper" ? asked.personId : actor.accountId;
  const onePerson = onePersonWords(circumstances, signer ?? "");
  return onePerson === null ? {} : { onePerson };
}

async function render(
  store: Store,
  report: Report,
  { at, day, ...by }: { readonly at: Date; readonly day: string; readonly onePerson?: string },
): Promise<Rendered | undefined> {
  const [edition, frozen] = [editionById(report.editionId), await frozenContent(store, report)];
  if (!edition || !frozen) return undefined;
  const record = await recordHead(store);
  const { entries, rules, layout } = frozen;
  const revision = { ...frozen.revision, record, ...by };
  const content = { report, edition, layout, entries, rules, revision, draft: null, date: at };
  const files = await renderSigned((printing) =>
    subjectOf({ ...content, signedOn: day }, printing),
  );
  return { ...revision, files };
}

/**
 * 签发: what was frozen is rendered, before the transaction, to the files that are kept with the
 * signature and given out from then on. `effect`: what else belongs to it.
 */
export async function signReport(
  store: Store,
  actor: Actor,
  report: Report,
  asked: Signing,
  effect?: Effect,
): Promise<Standing> {
  const at = store.now();
  const day = asked.channel === "onPaper" && asked.day ? asked.day : isoDay(at);
  const by = await signedBy(store, actor, report, asked);
  const rendered = by && (await render(store, report, { at, day, ...by }));
  const keep: Effect = async (current, next) => {
    const frozen = await findRevision(store, report.id, next.revision);
    if (!rendered || frozen?.sha256 !== rendered.sha256 || next.revision !== rendered.number) {
      throw new NotNow("签发的这一稿刚才没有排好版，没有签发。请刷新页面再签一次。");
    }
    await keepRevisionFiles(store, report.id, next.revision, rendered.files);
    await keepSignature(store, report.id, next.number, rendered.record);
    await effect?.(current, next);
  };
  return moveReport(store, actor, report.id, { ...asked, action: "sign" }, keep, at);
}
