import { desc } from "drizzle-orm";
import { CHAIN_VERSION, chainHash, START, type RecordHead } from "@/lib/record/chain";
import type { RecordEvent } from "@/lib/record/event";
import { macOf } from "@/lib/record/mac";
import type { BoundRow } from "./seals/bindings";
import { sealsOf } from "./seals/seals-of";
import { isStorageFailure } from "./storage-failure";
import type { Store } from "./store";

export async function recordHead(store: Pick<Store, "db" | "tables">): Promise<RecordHead> {
  const { recordRows } = store.tables;
  const [last] = await store.db
    .select({ number: recordRows.number, hash: recordRows.hash })
    .from(recordRows)
    .orderBy(desc(recordRows.number))
    .limit(1);
  return last ?? { number: 0, hash: START };
}

/** As `record`, of what changes nothing: on a full disk it goes on without. */
export async function recordWhereRoom(store: Store, event: RecordEvent): Promise<void> {
  await record(store, event).catch((error: unknown) => {
    if (!isStorageFailure(error)) throw error;
  });
}

/**
 * Writes down what is being done, in the transaction that does it, as whoever asked for that. `bound`: the
 * rows that were written or removed by it, each sealed as it stands now (db/seals/bindings.ts): called
 * after they were.
 */
export async function record(
  store: Store,
  event: RecordEvent,
  ...bound: readonly BoundRow[]
): Promise<void> {
  await store.transaction(async () => {
    const head = await recordHead(store);
    const { accountId, address } = store.origin;
    const { algorithm } = store.sealing;
    const row = {
      ...{ number: head.number + 1, at: store.now(), by: accountId, address },
      ...{ kind: event.kind, event: JSON.stringify(event) },
      ...{ version: CHAIN_VERSION, algorithm, seals: JSON.stringify(await sealsOf(store, bound)) },
    };
    const hash = chainHash(head.hash, row);
    const mac = macOf(store.sealing, hash);
    await store.db.insert(store.tables.recordRows).values({ ...row, hash, mac });
  });
}
