import type { Wanted } from "@/lib/report/page-count";

/** The id of the link that says how much is missing. */
export const LEFT_ID = "left-to-do";

/** What the browser counts by while somebody types. */
export interface LeftFacts {
  readonly wanted: Wanted;
  /** Missing on the other pages. */
  readonly elsewhere: number;
  /** Where it goes on once nothing is missing here. */
  readonly next: string;
}
