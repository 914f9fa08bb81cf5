import { findEntries } from "@/db/entries";
import { findReport } from "@/db/reports";
import { frozenNow, sendForReview } from "@/db/send-for-review";
import type { Store } from "@/db/store";
import { moveReport } from "@/db/transitions";
import { editionById } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import type { TransitionAction, Channel } from "@/lib/report/life/action";
import { there } from "@/scripts/seeding/there";
import { entriesOf } from "@/lib/report/value";

type Who = "preparer" | "reviewer" | "head";

/** What is done after 送审, each by whom; the competent office has no account. */
const steps: readonly (readonly [TransitionAction, Who, Channel])[] = [
  ["approve", "reviewer", "inSystem"],
  ["clear", "reviewer", "inSystem"],
  ["sign", "head", "inSystem"],
  ["file", "preparer", "inSystem"],
  ["accept", "preparer", "onPaper"],
];

/** Leads a report that is being filled in to where it can be published. */
export async function leadToAccepted(
  store: Store,
  id: string,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const actor = (name: Who) => there(actors.get(name), name);
  const report = there(findReport(store, id), "the report");
  const edition = there(editionById(report.editionId), "its edition");
  const stored = await findEntries(store, id);
  const { sha256: content } = await frozenNow(store, report, entriesOf(stored));
  const { revision, number } = report.standing;
  await sendForReview(
    store,
    actor("preparer"),
    { id, edition },
    {
      ...{ seen: number, reason: "如实填报。", key: `send-${revision}` },
      content,
      openedAt: store.now(),
    },
  );
  let seen = number + 1;
  for (const [action, who, channel] of steps) {
    const request = { action, channel, seen, reason: "", person: "郑若谷", day: "2019-01-22" };
    const key = `${action}-${revision}`;
    ({ number: seen } = await moveReport(store, actor(who), id, { ...request, key }));
  }
}
