import { one } from "@/app/search-params";
import { earlierDrafts, isDecidedOn, type Reviewable } from "@/lib/report/life/reviewable";

/** `since=0`: since nothing, without marks. */
const CLEAN = "0";

interface Opened {
  readonly report: Reviewable;
  /** The draft that the person knows (lib/report/life/baseline.ts). */
  readonly baseline: number | null;
}

/**
 * The draft that the shown one is compared with, as the address asks for; null for none. Where it asks
 * for none that there is, the one that the person knows, while it is decided on what changed since that.
 */
export function sinceAsked({ report, baseline }: Opened, asked: string | string[] | undefined) {
  const since = one(asked);
  if (since === CLEAN) return null;
  const named = earlierDrafts(report).find((draft) => String(draft) === since);
  return named ?? (isDecidedOn(report) ? baseline : null);
}

/** The page below the report's address, with the comparison that was chosen on it. */
export const reviewPage = (asks: number | null, asked: string | string[] | undefined): string =>
  one(asked) === undefined ? "review" : `review?since=${asks ?? CLEAN}`;
