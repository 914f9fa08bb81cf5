import type { Store } from "@/db/store";
import { mailSetting } from "@/lib/mail/mail-settings";
import { openPostbox } from "@/lib/mail/postbox";
import { logLine } from "@/lib/operation/log-line.mjs";
import { ourOrigin } from "../settings";
import { Mailer } from "./mailer";

const EVERY_MS = 60_000;

/**
 * Looks for mail to send now and once a minute, where the office has set up a mail server. It keeps no
 * process alive; a mistake in the settings keeps nobody from working.
 */
export async function startMail(store: Store): Promise<void> {
  const setting = mailSetting(process.env);
  if (setting.kind === "faulty") {
    logLine("warn", "mail is off", { reason: "its settings are faulty" });
    process.stderr.write(`不发邮件：${setting.problem}。${setting.mend}。\n`);
  }
  if (setting.kind !== "on") return;
  const { settings } = setting;
  const mailer = new Mailer(store, await openPostbox(settings), ourOrigin(), settings.recordTo);
  void mailer.round();
  setInterval(() => void mailer.round(), EVERY_MS).unref();
}
