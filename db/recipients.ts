import { and, asc, isNotNull, isNull } from "drizzle-orm";
import type { Recipient } from "@/lib/notices/notice-mail";
import type { Store } from "./store";

/** Everybody who gave an address and is not disabled, the longest known first. */
export async function listRecipients(store: Store): Promise<Recipient[]> {
  const { accounts } = store.tables;
  const rows = await store.db
    .select({ accountId: accounts.id, name: accounts.displayName, email: accounts.email })
    .from(accounts)
    .where(and(isNotNull(accounts.email), isNull(accounts.disabledAt)))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
  return rows.flatMap(({ email, ...person }) => (email === null ? [] : [{ ...person, email }]));
}
