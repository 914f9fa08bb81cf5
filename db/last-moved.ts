import { sql } from "drizzle-orm";
import type { EventKind } from "@/lib/record/event";
import { isoDay } from "@/lib/report/moment";
import type { Store } from "./store";

/** What can bring about a notice, or somebody whom it concerns. What is typed and read cannot. */
const moving: readonly EventKind[] = [
  ...([
    "ledOn",
    "reportBegun",
    "reportRemoved",
    "stepsSet",
    "unitChanged",
    "unitDisabled",
    "unitEnabled",
  ] as const),
  ...(["accountCreated", "accountEnabled", "emailChanged", "rosterImported"] as const),
  ...(["accountDisabled", "objected", "objectionLifted", "objectionTakenBack"] as const),
  ...([
    "paperConfirmed",
    "paperAccepted",
    "paperAwaited",
    "paperDeclined",
    "paperTakenBack",
  ] as const),
  ...(["roleGranted", "roleWithdrawn", "handedOver", "deadlineSet", "extended"] as const),
  ...(["standInSet", "standInEnded"] as const),
  ...(["publicationCorrected", "extensionRevoked"] as const),
];

const MOVING = JSON.stringify(moving);

/**
 * The number of the newest row of 操作记录 after which notices may be others; 0 before the first. Every page
 * asks: it looks up the newest of each kind and reads no others, however long the record is.
 */
function lastMoved({ db, tables: { recordRows: rows } }: Store): number {
  const newest = sql`select max(${rows.number}) from ${rows} where ${rows.kind} = each.value`;
  const [last] = db.all<{ readonly number: number | null }>(
    sql`select max((${newest})) as number from json_each(${MOVING}) as each`,
  );
  return last?.number ?? 0;
}

/** Names a state of things in which notices stay as they are: the same day, and nothing moved since. */
export const noticesAsOf = (store: Store): string => `${isoDay(store.now())} ${lastMoved(store)}`;
