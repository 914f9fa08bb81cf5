import { randomUUID } from "node:crypto";
import { and, eq, gte, lt } from "drizzle-orm";
import { admission, MEMORY, WINDOW, type Admission } from "@/lib/auth/lock-out";
import { record } from "./record";
import type { Store } from "./store";

/**
 * Asks whether a sign-in may be tried, and counts it as failed until `forgetFailures`: tries that
 * come at the same moment cannot all slip in before the first of them has failed.
 */
export async function admitSignIn(store: Store, name: string, address: string): Promise<Admission> {
  const { signInFailures } = store.tables;
  const now = store.now();
  const remembered = new Date(now.getTime() - MEMORY);
  return store.transaction(async () => {
    await store.db.delete(signInFailures).where(lt(signInFailures.at, remembered));
    const byName = await failuresSince(store, remembered, eq(signInFailures.name, name));
    const byAddress = await failuresSince(store, remembered, eq(signInFailures.address, address));
    const answer = admission({ byName, byAddress }, now);
    if (answer === "admitted") {
      await store.db.insert(signInFailures).values({ id: randomUUID(), name, address, at: now });
    } else {
      await recordBlocked(store, { name, source: answer === "locked" ? name : address });
    }
    return answer;
  });
}

/** Since when each name or address is known to be blocked, the longest known first. */
const blocked = new WeakMap<Store, Map<string, number>>();

/**
 * Once for a name or address in the time that a lock lasts: whoever goes on trying, without an account,
 * would fill the disk with rows that are kept for good.
 */
async function recordBlocked(
  store: Store,
  { name, source }: { readonly name: string; readonly source: string },
): Promise<void> {
  const known = blocked.get(store) ?? new Map<string, number>();
  blocked.set(store, known);
  const now = store.now().getTime();
  for (const [each, since] of known) {
    if (Math.abs(now - since) < WINDOW) break;
    known.delete(each);
  }
  if (known.has(source)) return;
  await record(store, { kind: "signInBlocked", name });
  known.set(source, now);
}

async function failuresSince(store: Store, since: Date, matching: ReturnType<typeof eq>) {
  const { signInFailures } = store.tables;
  const rows = await store.db
    .select({ at: signInFailures.at })
    .from(signInFailures)
    .where(and(gte(signInFailures.at, since), matching));
  return rows.map(({ at }) => at);
}

/** After a sign-in that held, or when an administrator sets a new password: the name is free again. */
export async function forgetFailures(store: Store, name: string): Promise<void> {
  const { signInFailures } = store.tables;
  await store.transaction(async () => {
    await store.db.delete(signInFailures).where(eq(signInFailures.name, name));
  });
}
