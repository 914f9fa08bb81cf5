import type { Store } from "@/db/store";
import { findLayout, type Unit } from "@/db/units";
import type { LayoutChoice } from "@/components/admin/layout-form";
import { nationalLayout, layoutProfiles } from "@/lib/document/layout-profiles";
import { layoutSentence } from "@/lib/document/layout-sentence";

/** The layouts that a unit can choose; "" leaves the choice to the unit above it. */
export async function layoutChoices(
  store: Store,
  { parentId, layoutProfile }: Unit,
): Promise<{ readonly choices: readonly LayoutChoice[]; readonly chosen: string }> {
  const above = parentId === null ? nationalLayout : await findLayout(store, parentId);
  const none = {
    value: "",
    name: parentId === null ? "不另选" : "与上级单位相同",
    sentence: `现在是“${above.name}”：${layoutSentence(above)}`,
  };
  const own = layoutProfiles.map((profile) => ({
    ...{ value: profile.id, name: profile.name, sentence: layoutSentence(profile) },
  }));
  return { choices: [none, ...own], chosen: layoutProfile ?? "" };
}
