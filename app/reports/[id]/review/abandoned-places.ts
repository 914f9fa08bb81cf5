import { theStore } from "@/db/open";
import { findRevision } from "@/db/revisions";
import { backTo } from "@/lib/report/life/back-to";
import { commentPlaceName } from "@/lib/report/comment-choices";
import { isPermitted } from "@/lib/report/life/permit";
import { thaw } from "@/lib/report/life/snapshot";
import type { openReview } from "./open-review";

type Open = Awaited<ReturnType<typeof openReview>>;

/** The names of the places that were changed in a correction that the person can cancel. */
export async function abandonedPlaces(open: Open): Promise<readonly string[]> {
  const { report, edition, entries } = open;
  if (!isPermitted(open, "cancelAmendment")) return [];
  const published = await findRevision(theStore(), report.id, report.standing.revision);
  if (!published) return [];
  const changed = backTo(thaw(published.snapshot).entries, entries);
  return [...changed.keys()].map((code) => commentPlaceName(edition, entries, code));
}
