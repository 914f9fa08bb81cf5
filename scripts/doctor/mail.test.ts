import { afterEach, beforeEach, expect, test } from "vitest";
import { MailServer } from "@/lib/mail/testing/mail-server";
import { mail } from "./mail";

let server: MailServer;
beforeEach(async () => {
  server = await new MailServer().start();
});
afterEach(() => server.stop());

const asked = (over: Record<string, string> = {}) =>
  mail({ NIANBAO_SMTP_URL: server.url, NIANBAO_MAIL_FROM: "nianbao@office.example", ...over });

test("without a mail server there is nothing to tell", async () => {
  expect(await mail({})).toEqual([]);
});

test("a server that answers and lets us in is well, and whom the record's head goes to is said", async () => {
  expect(await asked()).toMatchObject([
    { state: "good", what: expect.stringContaining("没有设置寄给谁") as string },
  ]);
  expect(await asked({ NIANBAO_RECORD_MAIL_TO: "archive@office.example" })).toMatchObject([
    { state: "good", what: expect.stringContaining("每天寄出") as string },
  ]);
  expect(server.received).toEqual([]);
});

test("a wrong password and a server that is away are told, without the password", async () => {
  const { port } = new URL(server.url);
  const wrong = await asked({ NIANBAO_SMTP_URL: `smtp://nianbao:geheim@127.0.0.1:${port}` });
  expect(wrong).toMatchObject([
    { state: "doubtful", what: `邮件服务器 127.0.0.1:${port}：用户名或密码不对` },
  ]);
  await server.stop();
  expect(await asked()).toMatchObject([
    { state: "doubtful", what: expect.stringContaining("没有应答") as string },
  ]);
});

test("a server whose certificate nobody vouches for is told as that", async () => {
  const encrypting = await new MailServer(true).start();
  expect(await asked({ NIANBAO_SMTP_URL: encrypting.url })).toMatchObject([
    { state: "doubtful", what: expect.stringContaining("证书不被信任") as string },
  ]);
  await encrypting.stop();
});

test.each([
  ["an address that is no mail server's", { NIANBAO_SMTP_URL: "http://mail.example" }],
  ["no sender", { NIANBAO_MAIL_FROM: "" }],
  ["a sender that is no address", { NIANBAO_MAIL_FROM: "年报系统" }],
  ["an archive that is no address", { NIANBAO_RECORD_MAIL_TO: "档案室" }],
])("%s is a mistake", async (_, over) => {
  expect(await asked(over)).toMatchObject([{ state: "bad" }]);
});
