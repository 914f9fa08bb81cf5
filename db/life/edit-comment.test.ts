import { beforeEach, expect, test } from "vitest";
import { NotNow, Refused } from "@/lib/report/refused";
import { listThreads } from "../comments";
import type { Store } from "../store";
import { inLifeOffice, type LifeOffice } from "../testing/in-life-office";
import { send } from "../testing/lead-to";
import { takeInventory } from "../testing/take-inventory";
import { verifyRecord } from "../verify/verify";
import { addComment, markComment, replyToComment } from "../write-comments";
import { editComment } from "./edit-comment";

let store: Store;
let office: LifeOffice;
let file: string;
let comment: string;

inLifeOffice((there) => {
  ({ store, office, file } = there);
});
beforeEach(async () => {
  takeInventory(store);
  await send(store, office);
  const place = { code: "section.overview", quote: null, nth: 1, revision: 1 };
  const written = { ...place, text: "请核对次数", key: "one" };
  comment = await addComment(store, office.people.first, office.report.id, written);
});

const edit = (text: string, by = office.people.first) =>
  editComment(store, by, office.report.id, { comment, text });

test("what it said before stays, whole and in order", async () => {
  await edit("请核对会议次数");
  await edit("请核对专题会议次数");
  const [thread] = await listThreads(store, office.report.id);
  expect(thread).toMatchObject({
    text: "请核对专题会议次数",
    edited: { before: ["请核对次数", "请核对会议次数"] },
  });
  expect((await verifyRecord(file)).faults).toEqual([]);
});

test("worded the same, nothing is kept anew", async () => {
  await edit("请核对次数");
  const [thread] = await listThreads(store, office.report.id);
  expect(thread?.edited).toBeUndefined();
});

test("nobody words somebody else's", async () => {
  await expect(edit("改成别的", office.people.second)).rejects.toThrow(Refused);
});

test("once it was answered, it stays as it is", async () => {
  const reply = { parent: comment, text: "已核对", key: "two" };
  await replyToComment(store, office.people.preparer, office.report.id, reply);
  await expect(edit("改成别的")).rejects.toThrow(NotNow);
});

test("once it was marked, it stays as it is", async () => {
  const marked = { comment, mark: "resolved" } as const;
  await markComment(store, office.people.first, office.report.id, marked);
  await expect(edit("改成别的")).rejects.toThrow("有人答复或办过");
});
