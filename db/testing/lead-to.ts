import { editionById } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import type { TransitionAction } from "@/lib/report/life/action";
import type { Standing } from "@/lib/report/life/state";
import { NotNow } from "@/lib/report/refused";
import type { Report } from "@/lib/report/report";
import { entriesOf } from "@/lib/report/value";
import { findEntries } from "../entries";
import { findReport } from "../reports";
import { frozenNow, sendForReview } from "../send-for-review";
import type { Store } from "../store";
import { moveReport } from "../transitions";
import type { LifeOffice } from "./in-life-office";

/** A report with whoever fills it in. */
interface Begun {
  readonly people: Pick<LifeOffice["people"], "preparer">;
  readonly report: Pick<Report, "id">;
}

/** 送审, by its preparer, of what stands in a report. */
export async function send(store: Store, { people, report: { id } }: Begun): Promise<Standing> {
  const [edition, report] = [editionById("2018"), findReport(store, id)];
  if (!edition || !report) throw new NotNow("no report of 2018");
  const stored = await findEntries(store, id);
  const { sha256: content } = await frozenNow(store, report, entriesOf(stored));
  return sendForReview(
    store,
    people.preparer,
    { id, edition },
    {
      ...{ seen: report.standing.number, content },
      ...{ openedAt: store.now(), reason: "全年没有这类业务", key: crypto.randomUUID() },
    },
  );
}

/** One step of a report, in the system. */
export async function move(
  store: Store,
  { report: { id } }: Pick<Begun, "report">,
  actor: Actor,
  action: TransitionAction,
): Promise<Standing> {
  const seen = findReport(store, id)?.standing.number ?? 0;
  const named = action === "clear" ? { person: "保密员", day: "2019-01-10" } : {};
  const reason = action === "return" ? "第二部分与统计表不符" : "";
  const asked = { action, channel: "inSystem", seen, reason, key: crypto.randomUUID() } as const;
  return moveReport(store, actor, id, { ...asked, ...named });
}

/** Sends the office's report for review and has it pass, until the head can sign it. */
export async function leadToSigning(store: Store, office: LifeOffice): Promise<Standing> {
  const { first, second } = office.people;
  await send(store, office);
  await move(store, office, first, "approve");
  await move(store, office, second, "approve");
  return move(store, office, first, "clear");
}
