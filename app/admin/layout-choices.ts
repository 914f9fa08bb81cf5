import type { Store } from "@/db/store";
import { findLayout, type Unit } from "@/db/units";
import type { OfferedLayout } from "@/components/admin/layout-form";
import { readChoice, type LayoutChoice } from "@/lib/document/layout-choice";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import { layoutSentence } from "@/lib/document/layout-sentence";
import { heldOf, type OwnLayout } from "@/lib/document/own-layout";

const valueOf = (choice: LayoutChoice | null): string =>
  choice === null ? "" : "own" in choice ? "own" : choice.preset;

/** The layouts that a unit can choose; "" leaves the choice to the unit above it, "own" is one of its own. */
export async function layoutChoices(
  store: Store,
  { id, parentId, layout: written }: Unit,
): Promise<{
  readonly choices: readonly OfferedLayout[];
  readonly chosen: string;
  readonly held: OwnLayout;
}> {
  const above = parentId === null ? nationalLayout : await findLayout(store, parentId);
  const chosen = readChoice(written);
  const none = {
    value: "",
    name: parentId === null ? "不另选" : "与上级单位相同",
    held: heldOf(above),
    sentence: `现在是：${layoutSentence(above)}`,
  };
  const presets = layoutProfiles.map((profile) => ({
    ...{ value: profile.id, name: profile.name, sentence: layoutSentence(profile) },
    held: heldOf(profile),
  }));
  const stored = chosen && "own" in chosen ? chosen.own : undefined;
  const own = {
    value: "own",
    name: "自己搭配",
    held: stored && heldOf(stored),
    sentence: stored ? layoutSentence(stored) : "字体、加粗、行距、边距、页码、落款每一项自己定。",
  };
  return {
    choices: [none, ...presets, own],
    chosen: valueOf(chosen),
    held: heldOf(await findLayout(store, id)),
  };
}
