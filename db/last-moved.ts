import { desc, inArray } from "drizzle-orm";
import type { EventKind } from "@/lib/record/event";
import type { Store } from "./store";

/** What can bring about a notice, or somebody whom it concerns. What is typed and read cannot. */
const moving: readonly EventKind[] = [
  ...(["ledOn", "reportBegun", "stepsSet", "unitChanged", "unitDisabled", "unitEnabled"] as const),
  ...(["accountCreated", "accountEnabled", "emailChanged", "rosterImported"] as const),
  ...(["roleGranted", "roleWithdrawn", "handedOver", "deadlineSet", "extended"] as const),
];

/** The number of the newest row of 操作记录 after which notices may be others; 0 before the first. */
export async function lastMoved(store: Store): Promise<number> {
  const { recordRows } = store.tables;
  const [last] = await store.db
    .select({ number: recordRows.number })
    .from(recordRows)
    .where(inArray(recordRows.kind, [...moving]))
    .orderBy(desc(recordRows.number))
    .limit(1);
  return last?.number ?? 0;
}
