import type { Field, Preface } from "@/lib/editions/types";
import { fillTemplate } from "@/lib/report/template";

/** What the preface is composed of; small enough to be sent to the browser. */
export interface Composed extends Pick<Preface, "template" | "gap"> {
  readonly parts: readonly Pick<Field, "code" | "label">[];
  /** Values that follow from the report itself where a part is left open, by token. */
  readonly derived: Readonly<Record<string, string>>;
}

/** What stands for a part that nobody has filled in. */
export const gapMark = ({ gap }: Pick<Preface, "gap">, label: string): string =>
  fillTemplate(gap, new Map([["label", label]]));

/**
 * The preface as its parts compose it. `read` answers what a part prints, "" where that is nothing;
 * `marksGaps`: whether such a part is marked, as in all that is not frozen yet.
 */
export function composePreface(
  { template, gap, parts, derived }: Composed,
  read: (code: string) => string,
  marksGaps: boolean,
): string {
  const filled = parts.map(({ code, label }) => {
    const open = derived[code] ?? (marksGaps ? gapMark({ gap }, label) : "");
    return [code, read(code) || open] as const;
  });
  return fillTemplate(template, new Map([...Object.entries(derived), ...filled]));
}
