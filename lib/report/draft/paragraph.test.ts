import { expect, test } from "vitest";
import { openMarks } from "./open-marks";
import { besideWith, withParagraph } from "./paragraph";

const open = (carried: string | null, text: string, confirmed = new Set<number>()) =>
  openMarks(carried ?? "", text, confirmed, []).map(({ words, start }) => [start, words]);

const taken = (...paragraphs: readonly string[]) =>
  paragraphs.reduce((beside, each) => besideWith(beside, each), {
    carried: null as string | null,
    confirmed: null as string | null,
  });

test.each([
  ["", 1, "新"],
  ["一\n二", 1, "一\n新\n二"],
  ["一\n二", 2, "一\n二\n新"],
  ["一\n二", 9, "一\n二\n新"],
])("a paragraph is added to %j behind %i lines", (text, behind, expected) => {
  expect(withParagraph(text, "新", behind)).toBe(expected);
});

test("paragraphs are found in whatever order they were taken over", () => {
  const { carried } = taken("公开7件。", "没有收费。", "培训3次。");
  expect(open(carried, "培训3次。\n自己写的5条。\n没有收费。\n公开7件。")).toEqual([
    [2, "3次"],
    [14, "没有收费。"],
    [22, "7件"],
  ]);
});

test("a plain paragraph that was changed is touched, and two plain ones are two marks", () => {
  const { carried } = taken("没有收费。", "没有复议。");
  expect(open(carried, "没有收费。\n没有复议。").map(([, words]) => words)).toEqual([
    "没有收费。",
    "没有复议。",
  ]);
  expect(open(carried, "没有收过费。\n没有复议。").map(([, words]) => words)).toEqual([
    "没有复议。",
  ]);
});

test("behind a draft it keeps what is confirmed in that", () => {
  const draft = "公开7件。培训3次。";
  const beside = besideWith({ carried: draft, confirmed: "3" }, "受理9件。");
  const text = `${draft}\n受理9件。`;
  expect(beside.confirmed).toBe("3");
  expect(open(beside.carried, text, new Set([2])).map(([, words]) => words)).toEqual([
    "3次",
    "9件",
  ]);
});
