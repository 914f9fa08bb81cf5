import type { Store } from "@/db/store";
import { findLayout, type Unit } from "@/db/units";
import type { OfferedLayout } from "@/components/admin/layout-form";
import type { Layout } from "@/lib/document/layout";
import { readChoice, type LayoutChoice } from "@/lib/document/layout-choice";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import { layoutSentence } from "@/lib/document/layout-sentence";

const valueOf = (choice: LayoutChoice | null): string =>
  choice === null ? "" : "own" in choice ? "own" : choice.preset;

/** The layouts that a unit can choose; "" leaves the choice to the unit above it, "own" is one of its own. */
export async function layoutChoices(
  store: Store,
  { id, parentId, layout: stored }: Unit,
): Promise<{
  readonly choices: readonly OfferedLayout[];
  readonly chosen: string;
  readonly layout: Layout;
}> {
  const above = parentId === null ? nationalLayout : await findLayout(store, parentId);
  const chosen = readChoice(stored);
  const none = {
    value: "",
    name: parentId === null ? "不另选" : "与上级单位相同",
    sentence: `现在是：${layoutSentence(above)}`,
  };
  const presets = layoutProfiles.map((profile) => ({
    ...{ value: profile.id, name: profile.name, sentence: layoutSentence(profile) },
  }));
  const own = {
    value: "own",
    name: "自己搭配",
    sentence:
      chosen && "own" in chosen
        ? layoutSentence(chosen.own)
        : "字体、加粗、行距、边距、页码、落款每一项自己定。",
  };
  return {
    choices: [none, ...presets, own],
    chosen: valueOf(chosen),
    layout: await findLayout(store, id),
  };
}
