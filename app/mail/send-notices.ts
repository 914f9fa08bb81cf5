import { setImmediate as nextTurn } from "node:timers/promises";
import { listMemberships } from "@/db/memberships";
import { listNotices } from "@/db/notices";
import { keysSent, noteSent } from "@/db/notices-sent";
import { listRecipients } from "@/db/recipients";
import type { Store } from "@/db/store";
import type { Postbox, Posted } from "@/lib/mail/postbox";
import type { Refusals } from "@/lib/mail/refusals";
import type { Notice } from "@/lib/notices/notice";
import { noticeMail, type Recipient } from "@/lib/notices/notice-mail";
import { logNotPosted } from "./log-mail";

export interface Sending {
  readonly store: Store;
  readonly postbox: Postbox;
  /** The address that people open. */
  readonly origin: string;
  readonly refusals: Refusals;
}

/** After so many in a row the server is away for everybody, and each would be waited for. */
const MOST_UNREACHABLE = 3;

/** What a person was not told of yet, as they are now: their roles of today, in units that are not disabled. */
async function newTo(store: Store, { accountId, name }: Recipient): Promise<Notice[]> {
  const memberships = await listMemberships(store, accountId);
  const notices = await listNotices(store, { accountId, name, memberships });
  if (notices.length === 0) return [];
  const sent = await keysSent(store, accountId);
  return notices.filter(({ key }) => !sent.has(key));
}

/** The keys are written once the server has accepted the mail: between the two it may be sent twice, never lost. */
async function sendTo(
  { store, postbox, origin, refusals }: Sending,
  recipient: Recipient,
): Promise<Posted["kind"] | "nothing new" | "left alone"> {
  const { accountId, email } = recipient;
  if (refusals.isLeftAlone(email, store.now())) return "left alone";
  const notices = await newTo(store, recipient);
  if (notices.length === 0) return "nothing new";
  const posted = await postbox.post(noticeMail(recipient, notices, { origin, at: store.now() }));
  if (posted.kind !== "accepted") logNotPosted(posted);
  if (posted.kind === "refused") refusals.note(email, store.now());
  if (posted.kind === "accepted") {
    refusals.forget(email);
    await noteSent(store, accountId, notices);
  }
  return posted.kind;
}

/** Sends everybody what is new to them, a mail each. Answers whether nothing is left to be tried again. */
export async function sendNotices(sending: Sending): Promise<boolean> {
  let unreachable = 0;
  let complete = true;
  for (const recipient of await listRecipients(sending.store)) {
    await nextTurn(); // the database answers at once: without it, nobody else is answered before the last
    const became = await sendTo(sending, recipient);
    if (became === "nothing new") continue;
    if (became !== "accepted") complete = false;
    unreachable = became === "unreachable" ? unreachable + 1 : 0;
    if (unreachable === MOST_UNREACHABLE) return false;
  }
  return complete;
}
