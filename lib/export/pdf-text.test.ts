import { describe, expect, test } from "vitest";
import { plainText } from "@/lib/document/plain-text";
import { renderPages } from "./pdf";
import { reportDocument, reportWithMergedTable } from "./testing/fixture-document";
import { documentOf, paragraph, print, printOptions } from "./testing/print";
import { bodyOf, readPages } from "./testing/read-pdf";

const withoutSpaces = (text: string) => text.replaceAll(/\s/g, "");

async function textOf(document: Parameters<typeof print>[0]): Promise<string> {
  return (await readPages(await print(document)))
    .flatMap(bodyOf)
    .map(({ text }) => text)
    .join("");
}

const printed = async (text: string) =>
  (await textOf(documentOf(paragraph(text)))).replace("某局年度报告", "");

test("every paragraph of the report is there, whole and in order", async () => {
  const text = await textOf(reportDocument);
  const narrative = plainText({
    ...reportDocument,
    blocks: reportDocument.blocks.filter(({ kind }) => kind !== "attachment"),
  });
  expect(text).toContain(withoutSpaces(narrative.join("")));
});

describe("what looks like markup is printed as it was typed", () => {
  test.each([
    '#eval("1 + 1")#let x = 1',
    "*强* _调_ `原` $x^2$ = 标题 <标> @引",
    "- 列 + 项 / 词: 义 \\ 换行 // 注 /* 释 */",
    "\\u{4e00} \\n ~ -- --- ... 'x' \"y\"",
    "<script>alert(1)</script>&amp;]]>",
    '"}],"blocks":[{"kind":"heading"}',
    "${process.env.HOME} {{x}} %s",
  ])("%s", async (text) => {
    expect(await printed(text)).toBe(withoutSpaces(text));
  });
});

test("markup is harmless in every place that text can stand", async () => {
  const hostile = '#panic("set") *x* <a> \\';
  const labelled = { label: hostile, text: hostile, code: "x" };
  const cell = { role: "figure", text: hostile, note: hostile, colSpan: 1, rowSpan: 1 } as const;
  const row = { id: "r", cells: [{ ...cell, indent: 0, bold: true }] };
  const text = await textOf({
    meta: { unit: hostile, year: 2018, title: hostile, language: "zh-CN" },
    title: [hostile],
    blocks: [
      { kind: "heading", level: 1, text: hostile },
      { kind: "paragraph", lead: { level: 2, text: hostile }, text: hostile },
      { kind: "attachmentNote", names: [hostile] },
      { kind: "closing", unit: hostile, date: hostile, sealed: false },
      {
        kind: "table",
        id: hostile,
        name: hostile,
        subtitle: hostile,
        head: [labelled],
        columnsMm: [100],
        header: [row],
        rows: [row],
        foot: [[labelled]],
      },
      { kind: "attachment", mark: hostile, title: hostile, blocks: [] },
    ],
  });
  expect(text.split("#panic").length - 1).toBeGreaterThanOrEqual(16);
});

describe("characters that show nothing", () => {
  test.each([
    ["a NUL", "甲\u0000乙"],
    ["a byte order mark", "甲\uFEFF乙"],
    ["a space of no width", "甲\u200B乙"],
    ["what turns the direction of writing", "甲\u202E乙\u2066"],
    ["a variation selector", "甲\u{E0100}乙\uFE0F"],
    ["a soft hyphen", "甲\u00AD乙"],
  ])("are left out: %s", async (_, text) => {
    expect(await printed(text)).toBe("甲乙");
  });
});

test("a character that no font at hand has prints as 〓", async () => {
  expect(await printed("甲\u{20000}乙\uD800丙😀")).toBe("甲〓乙〓丙〓");
});

test("a character of private use, whose meaning one font alone knows, prints as 〓", async () => {
  expect(await printed("甲\uE500乙\u{F0024}")).toBe("甲〓乙〓");
});

test("rare characters of names are set in whatever font has them", async () => {
  const names = "䶮𠮷㛃镕𬭎喆堃";
  expect(await printed(names)).toBe(names);
});

test("a run of letters without a space stays within the text area", async () => {
  const pages = await readPages(
    await print(documentOf(paragraph("甲".repeat(20) + "x".repeat(500)))),
  );
  const lines = pages.flatMap(bodyOf).slice(1);
  expect(lines.length).toBeGreaterThan(9);
  for (const { right } of lines) expect(right).toBeLessThan((184 / 25.4) * 72 + 1);
});

test("a part as long as is allowed is set", async () => {
  const text = "文".repeat(100_000);
  expect(await printed(text)).toBe(text);
});

describe("the drawn pages", () => {
  test("are as many as the PDF's", async () => {
    const { pages } = await renderPages(reportWithMergedTable, printOptions);
    expect(pages).toHaveLength((await readPages(await print(reportWithMergedTable))).length);
  });

  test("hold paths and nothing that runs, loads or says anything", async () => {
    const { pages } = await renderPages(documentOf(paragraph("<script>")), printOptions);
    const elements = new Set(Array.from(pages.join("").matchAll(/<(\w+)/g), ([, name]) => name));
    expect(elements).toEqual(new Set(["svg", "defs", "symbol", "path", "g", "use"]));
    expect(pages.join("")).not.toMatch(/ on\w+=|href="(?!#)/);
  });

  test("each hold the outlines that they use", async () => {
    const { pages } = await renderPages(reportDocument, printOptions);
    for (const page of pages) {
      const ids = (pattern: RegExp) => new Set(Array.from(page.matchAll(pattern), ([, id]) => id));
      expect(ids(/<symbol id="([^"]+)"/g)).toEqual(ids(/href="#([^"]+)"/g));
    }
  });

  test("are drawn as A4", async () => {
    const { pages } = await renderPages(reportDocument, printOptions);
    for (const page of pages) expect(page).toContain('width="210mm" height="297mm"');
  });
});
