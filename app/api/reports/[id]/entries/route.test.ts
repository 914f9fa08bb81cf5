import { NextRequest } from "next/server";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { findEntries } from "@/db/entries";
import { beginSession } from "@/db/sessions";
import type { Store } from "@/db/store";
import { openTestStore } from "@/db/testing/open-test-store";
import { addReport } from "@/db/testing/sample-report";
import type { SaveOutcome } from "@/lib/report/save";
import { PATCH } from "./route";

const OURS = "http://localhost:3000";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: string;
let token: string;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  const { id, actor } = await addReport(store);
  [report, token] = [id, await beginSession(store, actor.accountId)];
});
afterEach(() => opened.remove());

const entry = { code: "t18.1.1", value: "5", seen: 0, key: "k", follows: [] };
const sending = (...entries: readonly object[]) => JSON.stringify({ protocol: 1, entries });

async function patch(body: string | Uint8Array<ArrayBuffer>, id = report) {
  const request = new NextRequest(`${OURS}/api/reports/${id}/entries`, {
    method: "PATCH",
    headers: {
      origin: OURS,
      "content-type": "application/json",
      cookie: `nianbao-session=${token}`,
    },
    body,
  });
  const response = await PATCH(request, { params: Promise.resolve({ id }) });
  const data = (await response.json()) as { problem?: string; outcomes?: SaveOutcome[] };
  return { status: response.status, ...data };
}

const deep = "[".repeat(900_000) + "]".repeat(900_000);
const utf8 = (text: string) => new TextEncoder().encode(text);
const spoilt = utf8(sending(entry)).map((byte) => (byte === 0x35 ? 0xff : byte));

test.each([
  ["nothing", 400, ""],
  ["what is not JSON", 400, "{"],
  ["bytes that are not UTF-8", 400, spoilt],
  ["half a character", 400, utf8('{"protocol":"年').slice(0, -1)],
  ["3 MB", 413, sending({ ...entry, value: "年".repeat(1_000_000) })],
  ["an array", 400, "[]"],
  ["brackets 900,000 deep", 400, deep],
  ["a value that is as deep", 400, sending(entry).replace('"5"', deep)],
  ["no entries", 400, sending()],
  ["201 entries", 400, sending(...Array.from({ length: 201 }, () => entry))],
  ["a value that is a number", 400, sending({ ...entry, value: 5 })],
  ["a key that is the program's own", 400, sending({ ...entry, key: "prefilled" })],
  ["a key after one of the program's own", 400, sending({ ...entry, follows: ["restored"] })],
  ["a version that is none", 400, sending({ ...entry, seen: -1 })],
  ["another protocol", 400, JSON.stringify({ protocol: 2, entries: [entry] })],
])("%s is refused with %i and a sentence, and stores nothing", async (_, status, body) => {
  const answer = await patch(body);
  expect(answer).toEqual({
    status,
    problem: expect.stringMatching(/[一-龥]{4}/) as string,
    fields: expect.anything() as object,
  });
  expect(await findEntries(store, report)).toEqual([]);
});

test("of another protocol it is said that the page is to be loaded anew", async () => {
  const { problem } = await patch(JSON.stringify({ protocol: 2, entries: [entry] }));
  expect(problem).toContain("请刷新页面");
});

test.each(["none", "..", "\u0000", "年"])(
  "a report that does not exist is not found: %j",
  async (id) => expect((await patch(sending(entry), id)).status).toBe(404),
);

test.each(["t18.99", "__proto__", "section.nowhere", "note.section.overview", "t18.1.1\u0000"])(
  "an address that the form does not have is refused by itself: %j",
  async (code) => {
    const { status, outcomes } = await patch(sending({ ...entry, code, key: "x" }, entry));
    expect(status).toBe(200);
    expect(outcomes?.map(({ outcome }) => outcome)).toEqual(["saved", "invalid"]);
  },
);

test("a text with half a character in it is refused by itself", async () => {
  const { outcomes } = await patch(
    sending({ ...entry, code: "section.overview", value: "甲\ud842", key: "x" }, entry),
  );
  expect(outcomes?.map(({ code, outcome }) => [code, outcome])).toEqual([
    ["t18.1.1", "saved"],
    ["section.overview", "invalid"],
  ]);
});
