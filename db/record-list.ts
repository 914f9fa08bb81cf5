import { and, desc, eq, gte, inArray, lt } from "drizzle-orm";
import type { EventKind, RecordEvent } from "@/lib/record/event";
import type { Store } from "./store";

/** A row of the record as it is read. */
export interface Recorded {
  readonly number: number;
  readonly at: Date;
  readonly by: string | null;
  readonly address: string;
  readonly event: RecordEvent;
}

export interface RecordFilter {
  /** Of these accounts only. */
  readonly by?: readonly string[] | undefined;
  readonly kind?: EventKind | undefined;
  /** From this moment on, and before that one. */
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
  /** Older than the row with this number: where the page before ended. */
  readonly before?: number | undefined;
}

/** The newest first, at most so many. */
export async function listRecord(
  store: Store,
  { by, kind, from, until, before }: RecordFilter,
  most: number,
): Promise<Recorded[]> {
  const { recordRows } = store.tables;
  const { number, at, address, event } = recordRows;
  const rows = await store.db
    .select({ number, at, by: recordRows.by, address, event })
    .from(recordRows)
    .where(
      and(
        by && inArray(recordRows.by, [...by]),
        kind && eq(recordRows.kind, kind),
        from && gte(recordRows.at, from),
        until && lt(recordRows.at, until),
        before === undefined ? undefined : lt(recordRows.number, before),
      ),
    )
    .orderBy(desc(recordRows.number))
    .limit(most);
  return rows.map((row) => ({ ...row, event: JSON.parse(row.event) as RecordEvent }));
}
