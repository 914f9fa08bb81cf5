import { test } from "playwright/test";
import { MailServer } from "@/lib/mail/testing/mail-server";

/** A mail server of the spec file's own, and what tells Nianbao of it. Call it before `serve`. */
export function serveMail() {
  const mail = new MailServer();
  test.beforeAll(() => mail.start());
  test.afterAll(() => mail.stop());
  const env = {
    NIANBAO_MAIL_FROM: "年报系统 <nianbao@office.example>",
    get NIANBAO_SMTP_URL() {
      return mail.url; // known once it listens
    },
  };
  return { mail, env };
}
