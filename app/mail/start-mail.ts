import type { Store } from "@/db/store";
import { openPostbox } from "@/lib/mail/postbox";
import { ourMail, ourOrigin } from "../settings";
import { Mailer } from "./mailer";

const EVERY_MS = 60_000;

/** Looks for mail to send now and once a minute, where the office has a mail server. It keeps no process alive. */
export async function startMail(store: Store): Promise<void> {
  const settings = ourMail();
  if (!settings) return;
  const postbox = await openPostbox(settings);
  const mailer = new Mailer(store, postbox, ourOrigin(), settings.recordTo);
  void mailer.round();
  setInterval(() => void mailer.round(), EVERY_MS).unref();
}
