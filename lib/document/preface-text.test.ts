import { expect, test } from "vitest";
import { edition2018 } from "@/lib/editions/2018";
import { buildDocument } from "./build";
import { narrativeLines } from "./narrative-blocks";
import { composedText, prefaceText } from "./preface-text";

const written = new Map([
  ["preface.basis", "《通知》"],
  ["preface.period", "2018年1月1日起至2018年12月31日止"],
]);
const without = (code: string) => new Map([...written].filter(([each]) => each !== code));

test("a part of the preface that nobody has filled in is marked wherever the preface is printed", () => {
  const text = prefaceText(edition2018, without("preface.basis"), 2);
  expect(text).toContain("本报告依照〔编制依据：未填〕的要求编制，由概述、");
});

test("what its page shows before anything is typed is what the document begins with", () => {
  const typed = new Map([
    ...written,
    ["preface.basis", "《某某条例》(国务院令第492号)"],
    ["preface.address", "1号,A座"],
  ]);
  const lines = narrativeLines(composedText(edition2018, typed));
  const { blocks } = buildDocument({
    edition: edition2018,
    entries: typed,
    unit: "某局",
    year: 2018,
  });
  expect(blocks.slice(0, lines.length)).toMatchObject(lines.map((text) => ({ text })));
  expect(lines.join("")).toContain("《某某条例》（国务院令第492号）");
  expect(lines.join("")).toContain("1号，A座");
});

test("留空 leaves no part out silently", () => {
  const text = prefaceText(edition2018, new Map([...written, ["preface.basis", ""]]), 2);
  expect(text).toContain("〔编制依据：未填〕");
});

test("the number of parts is counted unless somebody set it", () => {
  expect(prefaceText(edition2018, written, 2)).toContain("等8个部分组成");
  const set = new Map([...written, ["preface.parts", "9"]]);
  expect(prefaceText(edition2018, set, 2)).toContain("等9个部分组成");
});

test("a draft that was frozen before there were such marks prints as it did", () => {
  expect(prefaceText(edition2018, without("preface.basis"), 1)).toContain("本报告依照的要求编制，");
});

test("a person's own text is printed as it is", () => {
  const own = new Map([["preface.text", "本报告由我局编制。"]]);
  expect(prefaceText(edition2018, own, 2)).toBe("本报告由我局编制。");
});
