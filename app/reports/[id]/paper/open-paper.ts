import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { withNote } from "@/app/form-notes";
import { theStore } from "@/db/open";
import { findRevision } from "@/db/revisions";
import type { PrintedDraft } from "@/components/paper/paper-form";
import { buildDocument } from "@/lib/document/build";
import { checkCode } from "@/lib/report/life/check-code";
import { calendarDate, isoDay } from "@/lib/report/moment";
import { canRead } from "@/lib/report/permissions";
import { openReview } from "../review/open-review";

/**
 * A report that is signed by hand, for its unit; one that is being filled in has nothing to sign yet.
 * `note`: what a form left for the page (app/form-notes.ts), which is said where it leads to instead.
 */
export const openPaper = cache(async (id: string, note?: string) => {
  const open = await openReview(id);
  const { actor, report, edition, entries, rules } = open;
  const { unitName: unit, year, standing } = report;
  if (!canRead(actor, report)) notFound();
  if (standing.state === "drafting") redirect(withNote(`/reports/${id}/send`, note));
  const revision = (await findRevision(theStore(), id, standing.revision)) ?? notFound();
  const draft: PrintedDraft = {
    reportId: id,
    unitName: unit,
    title: buildDocument({ edition, entries, rules, unit, year }).meta.title,
    number: revision.number,
    checkCode: checkCode(revision.sha256),
    sentOn: calendarDate(revision.at),
  };
  const days = { first: isoDay(revision.at), last: isoDay(theStore().now()) };
  return { ...open, draft, days };
});
