import type { Layout } from "./layout";
import { layoutProfile, nationalLayout } from "./layout-profiles";

/** What a unit chose: a layout of ours by its id, which may still be mended, or one of its own, whole. */
export type LayoutChoice = { readonly preset: string } | { readonly own: Layout };

/** As it is stored with the unit. */
export const writeChoice = (choice: LayoutChoice): string => JSON.stringify(choice);

/** What is stored was checked when it came in. Null chose none. */
export const readChoice = (stored: string | null): LayoutChoice | null =>
  stored === null ? null : (JSON.parse(stored) as LayoutChoice);

/** Undefined where the layout is no longer offered. */
const layoutOf = (choice: LayoutChoice): Layout | undefined =>
  "own" in choice ? choice.own : layoutProfile(choice.preset);

/** The layout of a unit, from what it and the units above it chose, nearest first; null chose none. */
export function inheritedLayout(chosen: readonly (LayoutChoice | null)[]): Layout {
  const [nearest] = chosen.flatMap((choice) => (choice && layoutOf(choice)) ?? []);
  return nearest ?? nationalLayout;
}

/** What a choice is called. */
export function choiceName(choice: LayoutChoice): string {
  return "own" in choice ? "自己搭配" : (layoutProfile(choice.preset)?.name ?? "国标");
}
