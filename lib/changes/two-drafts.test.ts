import { expect, test } from "vitest";
import { draftOf, draftRuns, mergeDrafts } from "./two-drafts";

const shown = (theirs: string, mine: string) => {
  const runs = draftRuns(theirs, mine);
  const words = (own: "inserted" | "deleted") =>
    draftOf(runs, own)
      .map(({ kind, text }) => (kind === "same" ? text : `【${text}】`))
      .join("");
  return [words("deleted"), words("inserted")];
};

test("two short drafts are shown whole, with what differs", () => {
  expect(shown("全年公开信息12条。", "全年公开信息13条。")).toEqual([
    "全年公开信息【12】条。",
    "全年公开信息【13】条。",
  ]);
});

test("what begins and ends alike is shortened to the difference", () => {
  const start = "年初召开会议研究部署政府信息公开工作。".repeat(10);
  const [theirs, mine] = shown(`${start}共3次。${start}`, `${start}共5次。${start}`);
  expect(theirs).toMatch(/^…（相同 \d+ 字）….{30}.*【3】.*…（相同 \d+ 字）…$/);
  expect(mine).toMatch(/^…（相同 \d+ 字）….{30}.*【5】.*…（相同 \d+ 字）…$/);
});

test("texts that are long are compared from their ends", () => {
  const long = "字".repeat(20_000);
  expect(shown(`${long}甲${long}`, `${long}乙丙${long}`)).toEqual([
    `…（相同 19970 字）…${"字".repeat(30)}【甲】${"字".repeat(30)}…（相同 19970 字）…`,
    `…（相同 19970 字）…${"字".repeat(30)}【乙丙】${"字".repeat(30)}…（相同 19970 字）…`,
  ]);
});

test("an empty draft stands against a text as a whole", () => {
  expect(shown("", "写了一句。")).toEqual(["", "【写了一句。】"]);
});

test("a merged text holds what is alike once, and where the drafts differ both, mine after theirs", () => {
  const start = "年初召开会议研究部署。";
  expect(mergeDrafts(`${start}公开12条。年底总结。`, `${start}公开13条。年底总结。`)).toBe(
    `${start}公开12条。公开13条。年底总结。`,
  );
});

test("what only one draft adds is merged once", () => {
  expect(mergeDrafts("甲。乙。", "甲。丙。乙。丁。")).toBe("甲。丙。乙。丁。");
  expect(mergeDrafts("甲。丙。乙。丁。", "甲。乙。")).toBe("甲。丙。乙。丁。");
});

test("lines are merged as lines", () => {
  expect(mergeDrafts("一\n二\n四", "一\n三\n四\n五")).toBe("一\n二\n三\n四\n五");
  expect(mergeDrafts("一\n二", "一\n三")).toBe("一\n二\n三");
});

test("drafts that differ in their paragraphs alone are not doubled", () => {
  expect(mergeDrafts("甲。乙。", "甲。\n乙。")).toBe("甲。\n乙。");
});

test("merging with an empty text changes nothing", () => {
  expect([mergeDrafts("", "一"), mergeDrafts("一", "")]).toEqual(["一", "一"]);
});
