import { afterEach, beforeEach, expect, test } from "vitest";
import { editionById } from "@/lib/editions/index";
import { obstacles } from "@/lib/report/life/obstacles";
import { thaw } from "@/lib/report/life/snapshot";
import { editableBy, type Editable } from "@/lib/report/permissions";
import { NotNow } from "@/lib/report/refused";
import { leastReport } from "@/lib/report/testing/least-report";
import type { Value } from "@/lib/report/value";
import { changeEntries } from "./change-entries";
import { findEntries } from "./entries";
import { findReport } from "./reports";
import { findRevision } from "./revisions";
import { frozenNow, sendForReview, type Submission } from "./send-for-review";
import type { Store } from "./store";
import { addReport } from "./testing/sample-report";
import { standAt } from "./testing/life-office";
import { openTestStore, TEST_NOW } from "./testing/open-test-store";
import { moveReport } from "./transitions";
import { addComment, markComment } from "./write-comments";

let opened: ReturnType<typeof openTestStore>;
let store: Store;
let report: Editable;
let now = TEST_NOW;
const edition = editionById("2018");
if (!edition) throw new Error("no edition of 2018");
const least = leastReport(edition);

beforeEach(async () => {
  now = TEST_NOW;
  opened = openTestStore(() => now);
  store = opened.store;
  report = await addReport(store, least);
});
afterEach(() => opened.remove());

const write = (code: string, value: Value) =>
  changeEntries(store, report, () => new Map([[code, value]]));

async function standing() {
  const found = findReport(store, report.id);
  if (!found) throw new Error("no report");
  return found;
}

/** What a page of the report as it stands now sends. */
async function submission(asked: Partial<Submission> = {}): Promise<Submission> {
  const entries = new Map(
    (await findEntries(store, report.id)).map(({ code, value }) => [code, value]),
  );
  const current = await standing();
  const { sha256: content } = await frozenNow(store, current, entries);
  return {
    ...{ seen: current.standing.number, content },
    ...{ openedAt: now, reason: "全年没有这类业务", key: crypto.randomUUID(), ...asked },
  };
}
const revisions = () => store.db.$count(store.tables.revisions);
const send = async (asked: Submission | Promise<Submission> = submission()) =>
  sendForReview(store, report.actor, { id: report.id, edition }, await asked);

test("what stands in the report is frozen as its first draft, with its hash and who sent it", async () => {
  await write("t18.1.1.a", "5");
  expect(await send()).toEqual({ state: "reviewing", step: 0, number: 1, revision: 1 });
  const revision = await findRevision(store, report.id, 1);
  expect(revision && thaw(revision.snapshot).entries).toEqual(
    new Map([...least, ["t18.1.1.a", "5"]]),
  );
  expect(revision).toMatchObject({ by: "王测试", at: TEST_NOW });
});

test("while it is under review nothing is saved, not even from a page that was open before", async () => {
  await send();
  await expect(write("t18.1.1.a", "5")).rejects.toThrow("现在是「审核中」");
  expect(await findEntries(store, report.id)).toHaveLength(least.size);
});

test("a report that changed since the page was made is not sent, and it says who changed which part", async () => {
  const asked = await submission();
  now = new Date(TEST_NOW.getTime() + 60_000);
  await write("t18.1.1.a", "5");
  await expect(send(asked)).rejects.toThrow("王测试改了「");
  expect(await revisions()).toBe(0);
});

test("what is not filled in can be sent with an explanation only", async () => {
  expect(obstacles(edition, least).toExplain.length).toBeGreaterThan(0);
  await expect(send(submission({ reason: " " }))).rejects.toThrow("情况说明");
});

test("a report with nothing in it is not sent, explained or not", async () => {
  const empty = new Map([...least.keys()].map((code): [string, Value] => [code, null]));
  await changeEntries(store, report, () => empty);
  await expect(send()).rejects.toThrow("还有必须改的地方");
  expect(await revisions()).toBe(0);
});

test("an unchecked mark of last year's text holds it up, explained or not", async () => {
  await write("carried.section.overview", "2017年受理申请12件。");
  await expect(send()).rejects.toThrow("还有必须改的地方");
});

test("what the fonts cannot print is to be explained, like what the rules find", async () => {
  const besides = [{ text: "一、概述：「甲😀乙」里的「😀」", path: "fields/section.overview" }];
  await expect(send(submission({ besides, reason: " " }))).rejects.toThrow("还有请核实的地方");
  expect(await send(submission({ besides }))).toMatchObject({ state: "reviewing" });
});

/** 退回, signed by hand: whoever fills it in records that. */
async function giveBack(): Promise<void> {
  const { number: seen } = (await standing()).standing;
  const said = { reason: "请核对", person: "周怀远", day: "2019-01-10" };
  const asked = { action: "return", channel: "onPaper", seen, key: "r", ...said } as const;
  await moveReport(store, report.actor, report.id, asked);
}

async function withdraw(): Promise<void> {
  const { number: seen } = (await standing()).standing;
  const asked = { action: "withdraw", channel: "inSystem", reason: "" } as const;
  await moveReport(store, report.actor, report.id, { ...asked, seen, key: crypto.randomUUID() });
  report = editableBy(report.actor, await standing());
}

test("a draft that was withdrawn is not sent again as it was, but with a word on why", async () => {
  await send();
  await withdraw();
  await expect(send()).rejects.toThrow("说明为什么再送");
  const said = { code: "", quote: null, nth: 1, text: "撤错了，没有要改的", key: "c" };
  await addComment(store, report.actor, report.id, { ...said, revision: 2 });
  expect(await send()).toMatchObject({ revision: 2, state: "reviewing" });
});

test("what was returned does not come back unchanged by way of a draft that is withdrawn", async () => {
  await send();
  await giveBack();
  report = editableBy(report.actor, await standing());
  await write("t18.1.1", "6");
  await send();
  await withdraw();
  await write("t18.1.1", least.get("t18.1.1") ?? null);
  await expect(send()).rejects.toThrow("内容和第1稿一字不差");
});

test("a correction is sent once something in it is corrected", async () => {
  await send();
  const { number: seen } = (await standing()).standing;
  const by = report.actor;
  const there = { state: "published", step: null } as const;
  await standAt(store, report, by, there);
  const amend = { action: "amend", channel: "inSystem", reason: "错了", key: "a" } as const;
  await moveReport(store, by, report.id, { ...amend, seen: seen + 1 });
  await expect(send()).rejects.toThrow("在公布页面更正，不用重发");
});

test("a draft that was returned is not sent again before something in it has changed", async () => {
  await send();
  await giveBack();
  await expect(send()).rejects.toThrow("一字不差");
  report = editableBy(report.actor, await standing());
  await write("t18.1.1", "6");
  expect(await send()).toMatchObject({ revision: 2, state: "reviewing" });
});

test("an unchanged draft is sent again once its preparer has answered a comment on it", async () => {
  await send();
  const comment = {
    code: "t18.1.1",
    quote: null,
    nth: 1,
    text: "与台账不符",
    revision: 1,
    key: "c",
  };
  const id = await addComment(store, report.actor, report.id, comment);
  await giveBack();
  await expect(send()).rejects.toThrow("一字不差");
  await markComment(store, report.actor, report.id, { comment: id, mark: "done" });
  expect(await send()).toMatchObject({ revision: 2, state: "reviewing" });
});

test("of ten sent at once one is frozen, and the others are told", async () => {
  const asked = await Promise.all(Array.from({ length: 10 }, () => submission()));
  const failures = await Promise.allSettled(asked.map((each) => send(each)));
  const lost = failures.filter((each) => each.status === "rejected");
  expect(lost.map(({ reason }) => reason instanceof NotNow)).toEqual(Array(9).fill(true));
  expect(await revisions()).toBe(1);
});
