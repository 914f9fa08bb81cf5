import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setEmail } from "@/db/accounts";
import { inLifeOffice, type LifeOffice } from "@/db/testing/in-life-office";
import { move, send } from "@/db/testing/lead-to";
import { standAt } from "@/db/testing/life-office";
import type { Store } from "@/db/store";
import { openPostbox, type Postbox } from "@/lib/mail/postbox";
import { MailServer } from "@/lib/mail/testing/mail-server";
import type { Role } from "@/lib/report/actor";
import { Mailer } from "./mailer";

const FROM = "nianbao@office.example";
const ORIGIN = "http://nianbao.example:3000";
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let store: Store;
let office: LifeOffice;
let server: MailServer;
let mailer: Mailer;
let now = new Date("2019-01-10T02:00:00Z");
/** Of the log. */
let lines: string[] = [];

inLifeOffice(
  (there) => {
    ({ store, office } = there);
  },
  () => now,
);

const startMailer = async (recordTo?: string) => {
  const postbox = await openPostbox({ url: server.url, from: FROM, recordTo });
  return new Mailer(store, postbox, ORIGIN, recordTo);
};

/** The next minute's round. */
async function nextRound(): Promise<void> {
  now = new Date(now.getTime() + MINUTE_MS);
  await mailer.round();
}

beforeEach(async () => {
  now = new Date("2019-01-10T02:00:00Z");
  server = await new MailServer().start();
  mailer = await startMailer();
  lines = [];
  vi.spyOn(process.stdout, "write").mockImplementation((line) => lines.push(String(line)) > 0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await server.stop();
});

async function giveAddresses(...people: (keyof LifeOffice["people"])[]): Promise<void> {
  for (const person of people) {
    await setEmail(store, office.people[person].accountId, `${person}@office.example`);
  }
}

async function giveRole(accountId: string, role: Role): Promise<void> {
  const membership = { accountId, unitId: "住建局", role };
  await store.transaction(async () => {
    await store.db.insert(store.tables.memberships).values(membership).onConflictDoNothing();
  });
}

/** The preparer sends the report, and the first reviewer returns it. */
async function returnIt(): Promise<void> {
  await send(store, office);
  await move(store, office, office.people.first, "return");
}

test("whoever is to mend or to decide gets one mail, with a link and no word of the report", async () => {
  await giveAddresses("preparer", "first", "head");
  await send(store, office);
  await nextRound();
  expect(server.subjects).toEqual([
    ["first@office.example", "【年报】住建局2018年年报：第1稿等您审核（科室负责人）"],
  ]);
  await move(store, office, office.people.first, "return");
  await nextRound();
  const [, mail] = server.received;
  expect([mail?.from, mail?.to]).toEqual([FROM, ["preparer@office.example"]]);
  expect(mail?.text).toContain("科长 2019年1月10日 10:01 退回");
  expect(mail?.text).toContain(`${ORIGIN}/reports/${office.report.id}\n`);
  expect(mail?.text).not.toContain("第二部分与统计表不符");
});

test("what was sent is not sent again, by another process neither", async () => {
  await giveAddresses("preparer");
  await returnIt();
  await nextRound();
  mailer = await startMailer();
  await nextRound();
  await nextRound();
  expect(server.received).toHaveLength(1);
});

test("a deadline that comes near is mailed once a threshold", async () => {
  await giveAddresses("preparer");
  const said: string[] = [];
  for (let day = 0; day < 20; day += 1) {
    now = new Date(Date.UTC(2019, 2, 15 + day, 1));
    const before = server.received.length;
    await nextRound();
    await nextRound();
    if (server.received.length > before) said.push(`3月${15 + day}日`);
  }
  // 14, 7, 3 and 1 days before the 31st, on the day, and once it is over
  expect(said).toEqual(["3月17日", "3月24日", "3月28日", "3月30日", "3月31日", "3月32日"]);
  expect(server.received).toHaveLength(6);
});

test("of two rounds at once one sends", async () => {
  await giveAddresses("preparer");
  await returnIt();
  await Promise.all([mailer.round(), mailer.round()]);
  expect(server.received).toHaveLength(1);
});

test("nobody's notices are looked for where nothing was recorded since, before a new day", async () => {
  await giveAddresses("head");
  await nextRound();
  const { report, people } = office;
  await standAt(store, report, people.admin, { state: "signing", step: null }); // records nothing
  await nextRound();
  expect(server.received).toEqual([]);
  now = new Date(now.getTime() + DAY_MS);
  await nextRound();
  expect(server.received).toHaveLength(1);
});

test("a server that is away is not waited for by everybody", async () => {
  await giveAddresses("preparer", "first", "second", "head", "competent");
  const { report, people } = office;
  for (const person of ["preparer", "first", "second", "head", "competent"] as const) {
    await giveRole(people[person].accountId, "head");
  }
  await standAt(store, report, people.admin, { state: "signing", step: null });
  let posted = 0;
  const away: Postbox = {
    post: async () => {
      posted += 1;
      return { kind: "unreachable", error: new Error() };
    },
  };
  await new Mailer(store, away, ORIGIN, undefined).round();
  expect(posted).toBe(3);
});

test("one address that is refused holds up nobody else's mail, and is tried again", async () => {
  await giveAddresses("standIn", "first");
  server.refused.add("standIn@office.example");
  await send(store, office);
  await nextRound();
  expect(server.subjects.map(([to]) => to)).toEqual(["first@office.example"]);
  server.refused.clear();
  await nextRound();
  expect(server.subjects.map(([to]) => to)).toEqual([
    ...["first@office.example", "standIn@office.example"],
  ]);
});

test("the log says that a mail was not sent, and not to whom", async () => {
  await giveAddresses("preparer");
  await returnIt();
  server.refused.add("preparer@office.example");
  await nextRound();
  expect(lines).toEqual([
    expect.stringContaining('"reason":"the server refused it","error":"Error","code":"EENVELOPE"'),
  ]);
  expect(lines.join()).not.toContain("office.example");
});

test("a server that is away for a round gets the mails in the next", async () => {
  await giveAddresses("preparer");
  await returnIt();
  await server.stop();
  await nextRound();
  expect(server.received).toEqual([]);
  await server.start();
  await nextRound();
  expect(server.received).toHaveLength(1);
});

describe("nothing goes to", () => {
  test("an account that is disabled", async () => {
    await giveAddresses("preparer");
    await returnIt();
    await store.transaction(async () => {
      await store.db.update(store.tables.accounts).set({ disabledAt: now });
    });
    await nextRound();
    expect(server.received).toEqual([]);
  });

  test("somebody whose role was withdrawn", async () => {
    await giveAddresses("preparer");
    await returnIt();
    await store.transaction(async () => {
      await store.db.delete(store.tables.memberships);
    });
    await nextRound();
    expect(server.received).toEqual([]);
  });

  test("a stand-in before or after the period", async () => {
    await giveAddresses("standIn", "formerStandIn");
    await send(store, office);
    await nextRound();
    expect(server.subjects.map(([to]) => to)).toEqual(["standIn@office.example"]);
  });
});

test("names that would begin a header or a line of their own stay text", async () => {
  const hostile = "住建局\r\nBcc: all@office.example\r\n\r\n假";
  await store.transaction(async () => {
    const { reports, accounts } = store.tables;
    await store.db.update(reports).set({ unitName: hostile });
    await store.db.update(accounts).set({ displayName: hostile });
  });
  await giveAddresses("preparer");
  await returnIt();
  await nextRound();
  const [mail] = server.received;
  expect(mail?.to).toEqual(["preparer@office.example"]);
  expect(mail?.headers.has("bcc")).toBe(false);
  expect(mail?.subject).toBe(
    "【年报】住建局 Bcc: all@office.example 假2018年年报：第1稿被退回，请按退回理由和批注改好，再送审",
  );
  expect(mail?.text).not.toMatch(/^Bcc/m);
});

describe("the head of the record", () => {
  test("goes out once a day from eight o'clock on", async () => {
    mailer = await startMailer("archive@office.example");
    now = new Date("2019-01-10T23:58:00Z"); // 07:58 in Shanghai
    await nextRound();
    expect(server.received).toEqual([]);
    await nextRound();
    await nextRound();
    expect(server.subjects).toEqual([
      ["archive@office.example", "【年报】2019-01-11操作记录到第1条"],
    ]);
  });

  test("is tried again where the server was away", async () => {
    mailer = await startMailer("archive@office.example");
    await server.stop();
    await nextRound();
    await server.start();
    await nextRound();
    expect(server.received).toHaveLength(1);
  });
});
