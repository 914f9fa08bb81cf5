/** One step of a unit's review: 科室负责人, 分管负责人, 主要负责人 … */
export interface ReviewStep {
  readonly name: string;
  /** Its people sign on paper; the preparer records it. */
  readonly onPaper: boolean;
  /** The accounts that may decide it at this moment. */
  readonly people: readonly string[];
}

export const MOST_STEPS = 4;

/** The review of a unit that has not set up any steps: one, by whoever is 审核人. */
export const plainReview = (reviewers: readonly string[]): readonly ReviewStep[] => [
  { name: "审核", onPaper: false, people: reviewers },
];
