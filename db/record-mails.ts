import { eq } from "drizzle-orm";
import type { RecordHead } from "@/lib/record/chain";
import { record } from "./record";
import type { Store } from "./store";

/** Whether the head of 操作记录 was mailed on a day, as 2019-01-23. */
export async function wasRecordMailed(store: Store, day: string): Promise<boolean> {
  const { recordMails } = store.tables;
  return (await store.db.$count(recordMails, eq(recordMails.day, day))) > 0;
}

export async function noteRecordMailed(store: Store, day: string, head: RecordHead): Promise<void> {
  const { number, hash } = head;
  await store.transaction(async () => {
    const noted = await store.db
      .insert(store.tables.recordMails)
      .values({ day, number, hash, sentAt: store.now() })
      .onConflictDoNothing()
      .returning();
    if (noted.length === 0) return;
    await record(store, { kind: "recordMailed", number }, ["recordMails", day]);
  });
}
