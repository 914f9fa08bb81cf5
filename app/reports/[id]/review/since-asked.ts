import { one } from "@/app/search-params";
import { earlierDrafts, isDecidedOn, type Reviewable } from "@/lib/report/life/reviewable";

/** `since=0`: since nothing, without marks. */
const CLEAN = "0";

/**
 * The draft that the shown one is compared with, as the address asks for; null for none. Where it asks
 * for none that there is, the draft before, while it is decided on what changed since that.
 */
export function sinceAsked(report: Reviewable, asked: string | string[] | undefined) {
  const since = one(asked);
  const earlier = earlierDrafts(report);
  if (since === CLEAN) return null;
  const named = earlier.find((draft) => String(draft) === since);
  return named ?? (isDecidedOn(report) ? previousDraft(report) : null);
}

/** The page below the report's address, with the comparison that was chosen on it. */
export const reviewPage = (asks: number | null, asked: string | string[] | undefined): string =>
  one(asked) === undefined ? "review" : `review?since=${asks ?? CLEAN}`;

export const previousDraft = (report: Reviewable): number | null =>
  earlierDrafts(report).at(-1) ?? null;
