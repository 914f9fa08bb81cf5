import { expect, test } from "vitest";
import { narrativeBlocks } from "./narrative-blocks";

const blocks = (text: string) => narrativeBlocks(text, "c");

test("a line is a paragraph; empty lines are not printed", () => {
  expect(blocks("一段\n\n二段").map(({ text }) => text)).toEqual(["一段", "二段"]);
});

test("a level 2 heading runs into the text that follows it", () => {
  expect(blocks("(一)高度重视。年初作了安排。")).toEqual([
    {
      kind: "paragraph",
      lead: { level: 2, text: "（一）高度重视。" },
      text: "年初作了安排。",
      code: "c",
    },
  ]);
});

test("a numbered line without more text is a heading of its own", () => {
  expect(blocks("（二）采取的措施。")).toEqual([
    { kind: "heading", level: 2, text: "（二）采取的措施。", code: "c" },
  ]);
});

test.each(["2018年，我局", "1.5亿元用于", "12345件", "一是加强领导。"])(
  "%s is no heading",
  (line) => {
    expect(blocks(line)[0]).toMatchObject({ kind: "paragraph", text: line });
  },
);

test("an over-long first sentence is text with a number", () => {
  expect(blocks(`（一）${"长".repeat(60)}。后文。`)[0]).not.toHaveProperty("lead");
});
