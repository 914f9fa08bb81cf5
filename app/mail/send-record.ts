import { recordHead } from "@/db/record";
import { noteRecordMailed, wasRecordMailed } from "@/db/record-mails";
import type { Store } from "@/db/store";
import type { Postbox } from "@/lib/mail/postbox";
import { dayOfRecordMail, recordMail } from "@/lib/notices/record-mail";
import { logNotPosted } from "./log-mail";

/** Once a day, where 操作记录 ends, to whoever keeps that apart. What was not accepted is tried again. */
export async function sendRecord(store: Store, postbox: Postbox, to: string): Promise<void> {
  const day = dayOfRecordMail(store.now());
  if (day === undefined || (await wasRecordMailed(store, day))) return;
  const head = await recordHead(store);
  const posted = await postbox.post(recordMail(to, head, store.now()));
  if (posted.kind === "accepted") await noteRecordMailed(store, day, head);
  else logNotPosted(posted);
}
