import { NextRequest } from "next/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { listAccounts } from "@/db/accounts";
import { findCredentials } from "@/db/credentials";
import { beginSession } from "@/db/sessions";
import { setUp } from "@/db/setup";
import type { Store } from "@/db/store";
import { openTestStore } from "@/db/testing/open-test-store";
import { createUnit, listUnits } from "@/db/units";
import { verifyPassword } from "@/lib/auth/password-hash";
import { checkRoster } from "@/lib/import/roster/check-roster";
import type { RosterRows } from "@/lib/import/roster/rows";
import { largeRoster } from "@/lib/import/roster/testing/large-roster";
import { rosterFile, type RosterSheets } from "@/lib/import/roster/testing/roster-file";
import type { Actor } from "@/lib/report/actor";
import { POST as importRows } from "../api/roster/route";
import { POST as preview } from "../api/roster/preview/route";
import { currentScope } from "../administered";
import { takeNote } from "../form-notes";
import { knownTo } from "./known";
import { outcomeOf } from "./outcome";
import { packRows } from "./packed-rows";
import { takePreview } from "./previews";
import { takeSlips } from "./slips";

const OURS = "http://localhost:3000";
const TOP = "云栖市青溪区人民政府办公室";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let token: string;
let admin: Actor;

vi.mock("@/db/open", () => ({ theStore: () => store }));

beforeEach(async () => {
  opened = openTestStore();
  store = opened.store;
  const unit = { name: TOP, address: "", telephone: "", website: "" };
  const account = { name: "admin", displayName: "吴一鸣", passwordHash: "none" };
  const accountId = (await setUp(store, unit, { ...account, mustChangePassword: false })) ?? "";
  token = await beginSession(store, accountId);
  admin = { accountId, name: "吴一鸣", memberships: [] };
});
afterEach(() => opened.remove());

const headers = () => ({ origin: OURS, cookie: `nianbao-session=${token}` });

/** Where an answer leads, and what is said there. */
function answerOf(response: Response) {
  const { searchParams, pathname } = new URL(response.headers.get("location") ?? "", OURS);
  return { pathname, searchParams, note: takeNote(searchParams.get("note") ?? undefined) };
}

async function upload(file: Uint8Array) {
  const body = new FormData();
  body.set("roster", new File([new Uint8Array(file)], "名单.xlsx"));
  const init = { method: "POST", headers: headers(), body };
  const request = new NextRequest(`${OURS}/api/roster/preview`, init);
  return answerOf(await preview(request, { params: Promise.resolve({}) }));
}

/** Uploads a 名单 and answers with the rows that its preview shows, and what it says of them. */
async function previewOf(sheets: RosterSheets) {
  const rows = takePreview(
    (await upload(await rosterFile(sheets))).searchParams.get("preview") ?? "",
  );
  if (!rows) throw new Error("there is no preview");
  return { rows, roster: await checked(rows) };
}

const checked = async (rows: RosterRows) =>
  checkRoster(rows, await knownTo(store, await currentScope(store, admin)));

async function decide(rows: RosterRows, shown: string, key = "key") {
  const body = new URLSearchParams({ rows: packRows(rows), shown, key });
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const init = { method: "POST", headers: { ...headers(), ...type }, body: body.toString() };
  const request = new NextRequest(`${OURS}/api/roster`, init);
  return answerOf(await importRows(request, { params: Promise.resolve({}) }));
}

const slipsOf = ({ searchParams }: ReturnType<typeof answerOf>) =>
  takeSlips(searchParams.get("slips") ?? undefined)?.slips;

const counts = async () => [(await listUnits(store)).length, (await listAccounts(store)).length];

describe("500 units and 1,500 accounts with 20 faulty rows", () => {
  const seed = 20190110;
  const { sheets, faults } = largeRoster(seed, TOP);

  test(`name every fault by its row, and store nothing before that is decided on (seed ${seed})`, async () => {
    const { roster } = await previewOf(sheets);
    const found = (sheet: string) =>
      roster.faults.flatMap((each) => (each.sheet === sheet ? [[each.row, each.column]] : []));
    expect(found("units")).toEqual(faults.units);
    expect(found("accounts")).toEqual(faults.accounts);
    expect(roster.faults).toHaveLength(20);
    expect(await counts()).toEqual([1, 1]);
  });

  test(`are imported without those rows, each account with a password of its own (seed ${seed})`, async () => {
    const { rows, roster } = await previewOf(sheets);
    const slips = slipsOf(await decide(rows, outcomeOf(roster))) ?? [];
    expect(await counts()).toEqual([1 + 492, 1 + 1488]);
    expect(new Set(slips.map(({ password }) => password)).size).toBe(1488);
    const [first] = slips;
    const credentials = await findCredentials(store, first?.name ?? "");
    expect(await verifyPassword(credentials?.passwordHash, first?.password ?? "")).toBe(true);
  });
});

const water: RosterSheets = {
  units: [["水务局", TOP]],
  accounts: [["水务局", "陶然", "陶然", "填报人"]],
};

test("the same decision sent twice is carried out once, and both answers lead to the same slips", async () => {
  const { rows, roster } = await previewOf(water);
  const shown = outcomeOf(roster);
  const [one, other] = await Promise.all([decide(rows, shown), decide(rows, shown)]);
  expect(one.searchParams.get("slips")).toBe(other.searchParams.get("slips"));
  expect(slipsOf(one)).toHaveLength(1);
  expect(await counts()).toEqual([2, 2]);
});

test("a unit is of the kind that its row says", async () => {
  const { rows, roster } = await previewOf({
    units: [["桐湾街道", TOP, "", "", "", "乡镇（街道）"]],
  });
  await decide(rows, outcomeOf(roster));
  expect((await listUnits(store)).map(({ kind }) => kind)).toEqual(["department", "township"]);
});

test("an old preview that is decided on again stores nothing and shows how things are now", async () => {
  const { rows, roster } = await previewOf(water);
  await decide(rows, outcomeOf(roster), "first");
  const answer = await decide(rows, outcomeOf(roster), "second");
  expect(answer.note?.problem).toContain("所以还没有导入");
  expect(takePreview(answer.searchParams.get("preview") ?? "")).toEqual(rows);
  expect(await counts()).toEqual([2, 2]);
});

test("a unit that somebody adds after the preview keeps everything from being stored", async () => {
  const { rows, roster } = await previewOf(water);
  const [top] = (await currentScope(store, admin)).units;
  if (!top) throw new Error("no unit");
  await createUnit(store, top.unit, { name: "水务局", address: "", telephone: "", website: "" });
  expect((await decide(rows, outcomeOf(roster))).pathname).toBe("/admin/import");
  expect(await counts()).toEqual([2, 1]);
});

test("where one row cannot be stored, none is", async () => {
  const { rows, roster } = await previewOf(water);
  await store.transaction(async () => {
    store.db.run(
      "CREATE TRIGGER no BEFORE INSERT ON memberships BEGIN SELECT RAISE(ABORT, 'no'); END",
    );
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  expect((await decide(rows, outcomeOf(roster))).note?.problem).toBeDefined();
  expect(await counts()).toEqual([1, 1]);
});

test.each([
  ["no file", new Uint8Array(), "请先选择文件"],
  ["a file that is no spreadsheet", new Uint8Array([1, 2, 3]), "这不是能读的Excel文件"],
  ["2 MB", new Uint8Array(2 * 1024 * 1024), "文件超过1MB"],
])("%s is answered on the page of the form", async (_, file, problem) => {
  const { pathname, note } = await upload(file);
  expect([pathname, note?.problem]).toEqual(["/admin/import", expect.stringContaining(problem)]);
});

test("rows that do not come from a preview are not taken", async () => {
  const { note } = await decide({ units: [], accounts: [] }, "shown");
  expect(note?.problem).toBeDefined();
  const body = new URLSearchParams({ rows: "AAAA", shown: "", key: "x" }).toString();
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const request = new NextRequest(`${OURS}/api/roster`, {
    ...{ method: "POST", headers: { ...headers(), ...type }, body },
  });
  const answer = answerOf(await importRows(request, { params: Promise.resolve({}) }));
  expect(answer.note?.problem).toContain("预览的内容不完整");
});
