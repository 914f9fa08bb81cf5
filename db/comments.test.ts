import { expect, test } from "vitest";
import { NotNow, Refused } from "@/lib/report/refused";
import { states } from "@/lib/report/life/state";
import { answeredSince } from "./answered-since";
import { listThreads } from "./comments";
import { inLifeOffice, type LifeOffice } from "./testing/in-life-office";
import { standAt } from "./testing/life-office";
import type { Store } from "./store";
import { addComment, markComment, replyToComment, type NewComment } from "./write-comments";

let store: Store;
let office: LifeOffice;

inLifeOffice(async (there) => {
  ({ store, office } = there);
  await standAt(store, office.report, office.people.admin, { state: "reviewing", step: 0 });
});

type Person = keyof typeof office.people;

const comment = (by: Person, asked: Partial<NewComment> = {}) =>
  addComment(store, office.people[by], office.report.id, {
    ...{ code: "t18.1.1", quote: null, nth: 1, text: "与台账不符", revision: 1 },
    ...{ key: crypto.randomUUID(), ...asked },
  });
const mark = (by: Person, id: string, name: "done" | "resolved" | "reopened") =>
  markComment(store, office.people[by], office.report.id, { comment: id, mark: name });
const reply = (by: Person, parent: string, text = "已核对台账") =>
  replyToComment(store, office.people[by], office.report.id, {
    ...{ parent, text, key: crypto.randomUUID() },
  });
const threads = () => listThreads(store, office.report.id);

test("a comment says on which draft, which field and which words it was written, by whom and when", async () => {
  await comment("first", { code: "section.overview", quote: "受理申请12件", nth: 2 });
  expect(await threads()).toMatchObject([
    {
      ...{ code: "section.overview", quote: "受理申请12件", nth: 2, revision: 1 },
      ...{ text: "与台账不符", by: "科长", at: store.now(), replies: [], marks: [] },
    },
  ]);
});

test("a comment, its answer and its mark stand in the record, what is sent twice once", async () => {
  const id = await comment("first", { key: "k" });
  await comment("first", { key: "k" });
  await reply("preparer", id);
  await mark("preparer", id, "done");
  await mark("preparer", id, "done");
  const rows = await store.db.select().from(store.tables.recordRows);
  expect(rows.slice(-3).map(({ event }) => JSON.parse(event) as unknown)).toEqual([
    { kind: "commented", report: office.report.id },
    { kind: "replied", report: office.report.id },
    { kind: "commentMarked", report: office.report.id, mark: "done" },
  ]);
});

test("a reply stands under what it answers", async () => {
  const id = await comment("first");
  await reply("preparer", id);
  expect((await threads()).map(({ replies }) => replies.map(({ text }) => text))).toEqual([
    ["已核对台账"],
  ]);
});

test("a comment that is sent twice is written once", async () => {
  const first = await comment("first", { key: "k" });
  expect(await comment("first", { key: "k" })).toBe(first);
  expect(await threads()).toHaveLength(1);
});

test("other words from the same page are another comment", async () => {
  await comment("first", { key: "k" });
  await comment("first", { key: "k", text: "单位也不对" });
  expect(await threads()).toHaveLength(2);
});

test("strangers, the competent office and lapsed stand-ins do not comment; nothing is written", async () => {
  await expect(comment("competent")).rejects.toBeInstanceOf(NotNow);
  for (const person of ["neighbours", "formerStandIn", "admin"] as const) {
    await expect(comment(person), person).rejects.toBeInstanceOf(Refused);
  }
  expect(await threads()).toEqual([]);
});

test("from 签发 on nobody comments any more", async () => {
  const { report, people } = office;
  for (const state of states.slice(states.indexOf("signed"))) {
    await standAt(store, report, people.admin, { state, step: null });
    await expect(comment("first"), state).rejects.toBeInstanceOf(NotNow);
  }
});

test("a comment on a draft that is no longer the one shown is not taken", async () => {
  await expect(comment("first", { revision: 0 })).rejects.toThrow("现在已经是第1稿");
});

test("the preparer marks as done, the reviewer resolves, and each mark says who made it", async () => {
  const id = await comment("first");
  await mark("preparer", id, "done");
  await mark("first", id, "resolved");
  const [thread] = await threads();
  expect(thread?.marks.map(({ mark: name, by }) => [name, by])).toEqual([
    ["done", "填报人"],
    ["resolved", "科长"],
  ]);
});

test("the preparer does not resolve what a reviewer asked for", async () => {
  const id = await comment("first");
  await expect(mark("preparer", id, "resolved")).rejects.toBeInstanceOf(Refused);
});

test("what two people mark alike at once is marked once", async () => {
  const id = await comment("first");
  await Promise.all([mark("first", id, "resolved"), mark("head", id, "resolved")]);
  expect((await threads())[0]?.marks).toHaveLength(1);
});

test("a reviewer's reply is no answer, a preparer's is", async () => {
  const [id, frozen] = [await comment("first"), { number: 1, at: store.now() }];
  await reply("first", id, "请尽快");
  expect(await answeredSince(store, office.report, frozen)).toBe(false);
  await reply("preparer", id);
  expect(await answeredSince(store, office.report, frozen)).toBe(true);
});

test("another report's comment is neither answered nor marked", async () => {
  await expect(mark("first", "none", "resolved")).rejects.toThrow("没有这条批注");
  await expect(reply("first", "none")).rejects.toThrow("没有这条批注");
});
