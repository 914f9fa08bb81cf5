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

test.each([
  ["（一）、高度重视", 2, "（一）高度重视"],
  ["㈠高度重视。", 2, "（一）高度重视。"],
  ["(十一)高度重视。", 2, "（十一）高度重视。"],
  ["（五）件件落实！", 2, "（五）件件落实！"],
  ["（六）怎样公开？", 2, "（六）怎样公开？"],
  ["（七）采取的措施：", 2, "（七）采取的措施："],
  ["1.公开目录", 3, "1.公开目录"],
  ["１．公开目录", 3, "1.公开目录"],
  ["1、公开目录", 3, "1、公开目录"],
  ["⒈公开目录", 3, "1.公开目录"],
] as const)("%s is a heading of level %i, printed as %s", (line, level, text) => {
  expect(blocks(line)).toEqual([{ kind: "heading", level, text, code: "c" }]);
});

test.each([
  ["（五）件件落实！全年4次。", "（五）件件落实！", "全年4次。"],
  ["（一）主要内容:2018年,公开31条.", "（一）主要内容：", "2018年，公开31条。"],
  ['(七)"引号标题."正文开始.', "（七）“引号标题。”", "正文开始。"],
  ["（二）推行“公开：全过程”。其中", "（二）推行“公开：全过程”。", "其中"],
])("%s begins with a heading that ends with its own mark", (line, lead, text) => {
  expect(blocks(line)[0]).toMatchObject({ lead: { text: lead }, text });
});

test.each([
  ["（1）公开目录", "（1）公开目录"],
  ["⑴公开目录", "（1）公开目录"],
  ["①公开目录", "①公开目录"],
  ["1)公开目录", "1）公开目录"],
])("%s, of level 4, is set as text: %s", (line, text) => {
  expect(blocks(line)).toEqual([{ kind: "paragraph", text, code: "c" }]);
});

test("a draft of the first print rules keeps its headings", () => {
  expect(narrativeBlocks("（五）件件落实！全年4次。", "c", 1)).toEqual([
    { kind: "heading", level: 2, text: "（五）件件落实！全年4次。", code: "c" },
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
