import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/app/require-actor";
import { reviewableReport } from "@/app/reviewable-report";
import { shownTransitions } from "@/app/shown-transitions";
import { circumstancesOf } from "@/db/circumstances";
import { findEntries } from "@/db/entries";
import { theStore } from "@/db/open";
import { findKnownDrafts } from "@/db/known-drafts";
import { listWriters } from "@/db/revision-writers";
import { findRevision } from "@/db/revisions";
import { editionById } from "@/lib/editions/index";
import { CURRENT_RULES } from "@/lib/document/print-rules";
import { baselineOf, keptBefore, readWithdrawn, withdrawnDrafts } from "@/lib/report/life/baseline";
import { earlierDrafts, shownDraft, type Reviewable } from "@/lib/report/life/reviewable";
import { thaw, type Written } from "@/lib/report/life/snapshot";
import { isPreparerOf } from "@/lib/report/life/draft-writer";
import { entriesOf } from "@/lib/report/value";

/** To the unit while it fills it in, what stands in it; otherwise what was frozen. */
export async function shownContent(report: Reviewable): Promise<Written> {
  const { id } = report;
  const draft = shownDraft(report);
  const frozen = draft === null ? undefined : await findRevision(theStore(), id, draft);
  if (!frozen && report.filed) notFound(); // what stands in it is the unit's own
  if (frozen) return thaw(frozen.snapshot);
  const stored = await findEntries(theStore(), id);
  return { entries: entriesOf(stored), rules: CURRENT_RULES };
}

/** A report on its way from 送审 to 公布, for whoever takes part in it; read once a request. */
export const openReview = cache(async (id: string) => {
  const [actor, store] = [await requireActor(), theStore()];
  const report = await reviewableReport(actor, store, id);
  const edition = editionById(report.editionId) ?? notFound();
  const known = {
    ...(await findKnownDrafts(store, actor.accountId, [id]))(id),
    earlier: earlierDrafts(report),
  };
  /** Who typed in which draft is the unit's own affair (decision 36). */
  const writers = report.filed ? [] : await listWriters(store, id);
  const prepares = isPreparerOf(writers, shownDraft(report), actor.accountId);
  return {
    actor,
    report,
    /** The draft that this person knows, which what is shown is compared with; null where all is new to them. */
    baseline: baselineOf(known) ?? (prepares ? keptBefore(known) : null),
    /** The withdrawn draft that they read after that; null where there is none. */
    readWithdrawn: readWithdrawn(known),
    withdrawn: withdrawnDrafts(known.steps),
    edition,
    ...(await shownContent(report)),
    circumstances: await circumstancesOf(store, report),
    writers,
    transitions: await shownTransitions(store, report),
  };
});
