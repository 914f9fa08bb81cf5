import { bare } from "@/lib/report/bare";
import type { Askable } from "./askable";
import type { ReadRow } from "./read-rows";

export type Found =
  | { readonly kind: "found"; readonly askable: Askable }
  /** `about`: what the row would answer; null where nobody can tell. */
  | { readonly kind: "problem"; readonly problem: string; readonly about: Askable | null };

/** `above`: the names of the rows before it, as `bare` has them. */
export type FindAsked = (row: ReadRow, above: readonly string[]) => Found;

const no = (problem: string, about: Askable | null = null): Found => ({
  kind: "problem",
  problem,
  about,
});

/** What a row answers by its words, where its number is gone. */
function byLabel(label: string, above: readonly string[], asked: readonly Askable[]): Found {
  const same = asked.filter((askable) => bare(askable.label) === bare(label));
  const parentAt = ({ headings }: Askable) =>
    above.lastIndexOf(bare(headings[headings.length - 1] ?? ""));
  const [nearest, second] = [...same].sort((one, other) => parentAt(other) - parentAt(one));
  const isNearer = nearest && (!second || parentAt(nearest) > parentAt(second));
  if (isNearer) return { kind: "found", askable: nearest };
  if (same.length > 0)
    return no("叫这个名称的有几行，看不出是哪一行。请把编号写上，或者用导出的取数单填写。");
  return no("取数单里没有叫这个名称的一行。请改回原来的名称，或者写上编号；也可以到表里自己填。");
}

/**
 * Finds what a row answers: by its number, and the name must then be the one that belongs to it; else
 * by its name. `codes`: those that the form has, asked or not.
 */
export function askedFinder(asked: readonly Askable[], codes: ReadonlySet<string>): FindAsked {
  const byCode = new Map(asked.map((askable) => [askable.field.code, askable]));
  return ({ code, label }, above) => {
    const askable = byCode.get(code);
    if (!askable && codes.has(code))
      return no("这一项没有请这个供数单位填。要取用它，请先在「分工」里分给它。");
    if (!askable) return byLabel(label, above, asked);
    if (label !== "" && bare(label) !== bare(askable.label)) {
      return no(
        `这一行的名称改成了“${label}”，原来是“${askable.label}”，不知道数是按哪个口径填的。请问清楚，改回原来的名称再读，或者到表里自己填。`,
        askable,
      );
    }
    return { kind: "found", askable };
  };
}
