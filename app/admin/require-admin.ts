import { theStore } from "@/db/open";
import type { Store } from "@/db/store";
import type { Unit } from "@/db/units";
import type { AdminScope } from "@/lib/auth/administration";
import { requireAdministrator } from "../administered";
import { requireActor } from "../require-actor";

/** What the administrator who looks at a page administers; for anybody else there is no such page. */
export async function requireAdmin(): Promise<{ store: Store; scope: AdminScope<Unit> }> {
  const [store, actor] = [theStore(), await requireActor()];
  return { store, scope: await requireAdministrator(store, actor) };
}
