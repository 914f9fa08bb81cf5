import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/require-actor";
import { reviewableReport } from "@/app/reviewable-report";
import { circumstancesOf } from "@/db/circumstances";
import { findEntries } from "@/db/entries";
import { theStore } from "@/db/open";
import { findRevision } from "@/db/revisions";
import { listTransitions } from "@/db/transitions";
import { editionById } from "@/lib/editions/index";
import { thaw } from "@/lib/report/life/snapshot";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";

/** While it is being filled in, what stands in it; from 送审 on, what was frozen. */
export async function shownEntries({ id, standing }: Report): Promise<Entries> {
  const frozen =
    standing.state === "drafting"
      ? undefined
      : await findRevision(theStore(), id, standing.revision);
  if (frozen) return thaw(frozen.snapshot);
  const stored = await findEntries(theStore(), id);
  return new Map(stored.map(({ code, value }) => [code, value]));
}

/** A report on its way from 送审 to 公布, for whoever takes part in it; read once a request. */
export const openReview = cache(async (id: string) => {
  const [actor, store] = [await requireActor(), theStore()];
  const report = await reviewableReport(actor, store, id);
  const edition = editionById(report.editionId) ?? notFound();
  return {
    actor,
    report,
    edition,
    entries: await shownEntries(report),
    circumstances: await circumstancesOf(store, report),
    transitions: await listTransitions(store, id),
  };
});
