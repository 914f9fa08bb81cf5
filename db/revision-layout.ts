import type { Layout } from "@/lib/document/layout";
import { frozenLayout } from "@/lib/report/life/snapshot";
import type { Store } from "./store";
import { findEarlierLayout } from "./units";

/** How a frozen draft of a unit is set, whatever the unit has chosen since. */
export const revisionLayout = async (
  store: Store,
  unitId: string,
  { snapshot }: { readonly snapshot: string },
): Promise<Layout> => frozenLayout(snapshot) ?? (await findEarlierLayout(store, unitId));
