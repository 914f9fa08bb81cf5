import { eq } from "drizzle-orm";
import type { Notice } from "@/lib/notices/notice";
import type { Store } from "./store";

/** The keys of the notices that the mail server accepted for somebody. */
export async function keysSent(store: Store, accountId: string): Promise<ReadonlySet<string>> {
  const { noticesSent } = store.tables;
  const rows = await store.db
    .select({ key: noticesSent.key })
    .from(noticesSent)
    .where(eq(noticesSent.accountId, accountId));
  return new Set(rows.map(({ key }) => key));
}

/** Notes what was accepted: it is not sent again. */
export async function noteSent(
  store: Store,
  accountId: string,
  notices: readonly Notice[],
): Promise<void> {
  const rows = notices.map(({ key }) => ({ accountId, key, sentAt: store.now() }));
  await store.transaction(async () => {
    for (const row of rows) {
      await store.db.insert(store.tables.noticesSent).values(row).onConflictDoNothing();
    }
  });
}
