import type { LabelVariant } from "@/lib/editions/types";
import { labelKey } from "@/lib/report/paste/label-key";
import type { Match } from "@/lib/report/paste/match-rows";
import type { Askable } from "./askable";
import type { ReadRow } from "./read-rows";

export type Found =
  | { readonly kind: "found"; readonly askable: Askable }
  /** `about`: what the row would answer; null where nobody can tell. */
  | { readonly kind: "problem"; readonly problem: string; readonly about: Askable | null };

/** What is asked, and how its names are compared. */
export interface AskedOfOne {
  /** What is asked of the contributor, in printed order. */
  readonly asked: readonly Askable[];
  /** The codes that the form has, whoever is asked for them. */
  readonly codes: ReadonlySet<string>;
  /** Words that other printings of the form have. */
  readonly variants: readonly LabelVariant[];
}

const no = (problem: string, about: Askable | null = null): Found => ({
  kind: "problem",
  problem,
  about,
});

/** What a row answers by its words, where its number is gone; `named`: the place of what is asked by that name. */
function byLabel(named: Match, asked: readonly Askable[]): Found {
  const askable = named.kind === "line" ? asked[named.line] : undefined;
  if (askable) return { kind: "found", askable };
  if (named.kind === "ambiguous")
    return no("叫这个名称的有几行，看不出是哪一行。请把编号写上，或者用导出的数据采集表填写。");
  return no(
    "数据采集表里没有叫这个名称的一行。请改回原来的名称，或者写上编号；也可以到表里自己填。",
  );
}

/** Finds what a row answers: by its number, and the name must then be the one that belongs to it; else by its name. */
export function findAsked(
  { code, label }: ReadRow,
  named: Match,
  { asked, codes, variants }: AskedOfOne,
): Found {
  const askable = asked.find(({ field }) => field.code === code);
  if (!askable && codes.has(code))
    return no("这一项没有请这个供数单位填。要取用它，请先在「分工」里分给它。");
  if (!askable) return byLabel(named, asked);
  if (label !== "" && labelKey(label, variants) !== labelKey(askable.label, variants)) {
    return no(
      `这一行的名称改成了“${label}”，原来是“${askable.label}”，不知道数是按哪个口径填的。请问清楚，改回原来的名称再读，或者到表里自己填。`,
      askable,
    );
  }
  return { kind: "found", askable };
}
