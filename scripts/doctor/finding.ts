/** What the doctor found of one thing: well; may cause trouble; keeps people from working or loses data. */
export interface Finding {
  readonly state: "good" | "doubtful" | "bad";
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
}

export const good = (what: string): Finding => ({ state: "good", what });
export const doubtful = (what: string, mend: string): Finding => ({
  state: "doubtful",
  what,
  mend,
});
export const bad = (what: string, mend: string): Finding => ({ state: "bad", what, mend });

const MARKS: Readonly<Record<Finding["state"], string>> = { good: "✓", doubtful: "!", bad: "✗" };

/** One line, as it is printed. */
export const lineOf = ({ state, what, mend }: Finding): string =>
  `${MARKS[state]} ${what}${mend ? `。${mend}` : ""}`;
