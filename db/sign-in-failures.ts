import { randomUUID } from "node:crypto";
import { and, eq, gte, lt } from "drizzle-orm";
import { admission, MEMORY, type Admission } from "@/lib/auth/lock-out";
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
      await record(store, { kind: "signInBlocked", name });
    }
    return answer;
  });
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
