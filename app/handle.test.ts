import { notFound } from "next/navigation";
import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { openTestStore, TEST_NOW } from "@/db/testing/open-test-store";
import { addPreparer, addUnit } from "@/db/testing/sample-report";
import { Refused } from "@/lib/report/refused";
import { reply } from "./answer";
import { takeNote } from "./form-notes";
import { handle, handlePublic } from "./handle";
import { fieldProblem } from "./problem";

const OURS = "http://localhost:3000";
const minutes = (count: number) => new Date(TEST_NOW.getTime() + count * 60_000);

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let now: Date;
let token: string;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(async () => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  store = opened.store;
  const { accountId } = await addPreparer(store, "王测试", await addUnit(store, "测试局"));
  token = await beginSession(store, accountId);
});
afterEach(() => {
  opened.remove();
  vi.restoreAllMocks();
});

const echo = handle({ body: z.object({ text: z.string() }) }, async ({ actor, body }) =>
  Promise.resolve(reply({ name: actor.name, ...body })),
);
const failing = (error: unknown) => handle({}, () => Promise.reject(error as Error));

interface Sent {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function patch(handler: typeof echo, { headers = {}, body = '{"text":"字"}' }: Sent = {}) {
  const sent = {
    origin: OURS,
    "content-type": "application/json",
    cookie: `nianbao-session=${token}`,
  };
  const request = new NextRequest(`${OURS}/api/x`, {
    method: "PATCH",
    headers: { ...sent, ...headers },
    body,
  });
  const response = await handler(request, { params: Promise.resolve({}) });
  const text = await response.text();
  const isJson = response.headers.get("content-type") === "application/json";
  const data = (isJson ? JSON.parse(text) : { problem: text }) as { problem?: string };
  return { status: response.status, data, response };
}

describe("a route", () => {
  test("is told who asks and what was sent", async () => {
    expect(await patch(echo)).toMatchObject({ status: 200, data: { name: "王测试", text: "字" } });
  });

  test("that refuses somebody leaves that in the record, with who and what", async () => {
    await patch(failing(new Refused("不行")));
    const [last] = (await store.db.select().from(store.tables.recordRows)).slice(-1);
    expect(last).toMatchObject({ kind: "denied", by: "王测试" });
    expect(last?.event).toContain("PATCH /api/x");
  });

  test("is never cached", async () => {
    expect((await patch(echo)).response.headers.get("cache-control")).toBe("no-store");
    const refused = await patch(echo, { headers: { cookie: "" } });
    expect(refused.response.headers.get("cache-control")).toBe("no-store");
  });

  test.each([
    ["without a cookie", { cookie: "" }],
    ["with an unknown token", { cookie: "nianbao-session=x" }],
  ])("refuses a request %s", async (_, headers) => {
    expect(await patch(echo, { headers })).toMatchObject({ status: 401 });
  });

  test("refuses an idle session, and one that each request kept alive for 12 hours", async () => {
    now = minutes(30);
    expect((await patch(echo)).status).toBe(401);
    for (let past = 0; past < 720; past += 29) {
      now = minutes(past);
      expect((await patch(echo)).status).toBe(200);
    }
    now = minutes(720);
    expect((await patch(echo)).status).toBe(401);
  });

  test("refuses a disabled account at once", async () => {
    await store.transaction(async () => {
      await store.db.update(store.tables.accounts).set({ disabledAt: now });
    });
    expect((await patch(echo)).status).toBe(401);
  });

  test.each(["https://else.example", "null", "http://localhost:3001", ""])(
    "refuses a mutation from origin “%s”",
    async (origin) => {
      expect((await patch(echo, { headers: { origin } })).status).toBe(403);
      const open = handlePublic({}, () => Promise.resolve(reply({})));
      expect((await patch(open, { headers: { origin } })).status).toBe(403);
    },
  );

  test.each([
    ["a file", 415, { headers: { "content-type": "application/pdf" } }],
    ["broken JSON", 400, { body: "{" }],
    ["another shape", 400, { body: '{"text":1}' }],
    ["more than 2 MB", 413, { body: JSON.stringify({ text: "x".repeat(2_100_000) }) }],
  ])("refuses %s with %i and a sentence", async (_, status, sent) => {
    const answer = await patch(echo, sent);
    expect(answer.status).toBe(status);
    expect(answer.data.problem).toMatch(/[一-龥]{4}/);
  });

  test("refuses a form where none is expected, in a sentence a browser can show", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await patch(echo, { headers, body: "text=x" })).toMatchObject({
      status: 415,
      data: { problem: expect.stringMatching(/^提交的内容/) as string },
    });
  });

  test("answers 403 where the domain refuses, in its words", async () => {
    expect(await patch(failing(new Refused("不可以。")))).toMatchObject({
      status: 403,
      data: { problem: "不可以。" },
    });
  });

  test("answers 404 where there is nothing", async () => {
    expect((await patch(handle({}, () => notFound()))).status).toBe(404);
  });

  test("says that nothing was saved when the disk is full, and logs no personal data", async () => {
    const log = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    const full = Object.assign(new Error("insert 王测试"), { code: "SQLITE_FULL" });
    const answer = await patch(failing(full));
    expect(answer.status).toBe(503);
    expect(answer.data.problem).toContain("没有保存");
    expect(String(log.mock.calls[0]?.[0])).toContain('"code":"SQLITE_FULL"');
    expect(String(log.mock.calls[0]?.[0])).not.toContain("王测试");
  });
});

test("a fault of ours is no full disk: it is said as one", async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const fault = Object.assign(new Error("no such column"), { code: "SQLITE_ERROR" });
  expect((await patch(failing(fault))).status).toBe(500);
});

describe("a route with a form", () => {
  const refusing = handle(
    { body: z.object({ unit: z.string(), password: z.string() }), form: () => "/page" },
    () => Promise.reject(fieldProblem({ unit: "请填写单位。" })),
  );
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = "unit=+&password=secret";

  test("says on the form's page what is wrong, once, with what was typed but no password", async () => {
    const { response } = await patch(refusing, { headers, body });
    const { pathname, searchParams } = new URL(response.headers.get("location") ?? "", OURS);
    expect([response.status, pathname]).toEqual([303, "/page"]);
    const id = searchParams.get("note") ?? "";
    expect(takeNote(id)).toEqual({
      problem: "没有保存，请先改正：",
      fields: { unit: "请填写单位。" },
      typed: { unit: " " },
    });
    expect(takeNote(id)).toBeUndefined();
  });

  test("sends to the sign-in page who is not signed in", async () => {
    const { response } = await patch(refusing, { headers: { ...headers, cookie: "" }, body });
    expect(response.headers.get("location")).toBe("/login");
  });

  test("answers a script in JSON", async () => {
    const answer = await patch(refusing, { body: '{"unit":"","password":""}' });
    expect(answer).toMatchObject({ status: 422, data: { fields: { unit: "请填写单位。" } } });
  });
});

test("a one-time password opens nothing but the routes where it is changed", async () => {
  await store.transaction(async () => {
    await store.db.update(store.tables.accounts).set({ mustChangePassword: true });
  });
  expect((await patch(echo)).status).toBe(403);
  const changing = handle({ withOneTimePassword: true }, () => Promise.resolve(reply({})));
  expect((await patch(changing)).status).toBe(200);
});
