import path from "node:path";
import { count, sql } from "drizzle-orm";
import { LEAST_FREE_BYTES, type Failing } from "@/lib/operation/health";
import { freeBytes } from "./before-upgrade";
import type { Store } from "./store";

async function holds(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}

const reads = (store: Store) =>
  holds(() => store.db.select({ total: count() }).from(store.tables.units));

/** A commit that reaches the disk and changes nothing. */
const writes = (store: Store) =>
  holds(() =>
    store.transaction(() =>
      Promise.resolve(store.db.run(sql`UPDATE migrations SET applied_at = applied_at`)),
    ),
  );

/** What keeps people from working, by trying it; nothing where all is well. */
export async function whatFails(
  store: Store,
  free: (folder: string) => number = freeBytes,
): Promise<Failing[]> {
  const found: Readonly<Record<Failing, boolean>> = {
    "database not readable": !(await reads(store)),
    "database not writable": !(await writes(store)),
    "disk nearly full": free(path.dirname(store.file)) < LEAST_FREE_BYTES,
  };
  return (Object.keys(found) as Failing[]).filter((failing) => found[failing]);
}
