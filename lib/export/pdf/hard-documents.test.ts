import { describe, expect, test } from "vitest";
import { breakAtWords } from "@/lib/document/break-at-words";
import { buildDocument } from "@/lib/document/build";
import type { Block, ReportDocument, TableRow } from "@/lib/document/model";
import { plainText } from "@/lib/document/plain-text";
import { titleLines } from "@/lib/document/title-lines";
import { edition2018 } from "@/lib/editions/2018";
import { mergedTable } from "../testing/fixture-merged-table";
import { statisticsTable } from "../testing/fixture-table";
import { tableOfLongNames } from "../testing/long-names";
import { documentOf, paragraph, print, printAndRead } from "../testing/print";
import { bodyOf, readPages } from "../testing/read-pdf";
import { printText } from "../typst/print-text";

const UNIT = "云栖市青溪区人民政府机关事务管理局（云栖市青溪区公共资源交易监督管理委员会办公室）";
const marks = "（".repeat(72);
const run = "x".repeat(400);

/** One text in every place that a text can stand in. */
const everywhere = (text: string): ReportDocument => ({
  meta: { unit: text, year: 2018, title: text, language: "zh-CN" },
  title: titleLines(text, text, 2018),
  blocks: [
    { kind: "heading", level: 1, text },
    { kind: "paragraph", lead: { level: 2, text }, text },
    { kind: "attachmentNote", names: [text] },
    { kind: "closing", unit: text, date: "2019年1月15日", sealed: false },
    { ...statisticsTable, head: [{ label: "单位：", text, code: "a" }], rows: [], foot: [] },
    { kind: "attachment", mark: "附件", title: text, blocks: [] },
  ],
});

const text = (...texts: readonly string[]) => documentOf(...texts.map(paragraph));

const wide: Block = {
  ...mergedTable,
  rows: mergedTable.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.role === "figure" ? { ...cell, text: "123456789012345" } : cell,
    ),
  })),
};

const hard: readonly (readonly [string, ReportDocument])[] = [
  ["long names", documentOf(paragraph(UNIT.repeat(3)), tableOfLongNames)],
  ["72 opening marks in a row, everywhere", everywhere(marks)],
  ["numbers of 18 digits", text("身份证号500101199001011234，".repeat(30))],
  ["rare characters", text("䶮𠮷㛃镕𬭎喆堃".repeat(20))],
  ["accents", text("caf\u0065\u0301、nai\u0308ve、A\u030Angstro\u0308m、".repeat(20))],
  ["Yi", text("彝文：" + "ꆈꌠꁱꂷꉬꇬꋍꐥꏦꌠꄚꉈ".repeat(12) + "。")],
  ["a run of 400 letters, everywhere", everywhere(run)],
  ["a long address", text(`见https://www.qingwu.example/gongkai/${"a".repeat(120)}?dept=dangan。`)],
  ["a table with long labels and long figures", documentOf(wide)],
  [
    "an empty report",
    buildDocument({ edition: edition2018, entries: new Map(), unit: UNIT, year: 2018 }),
  ],
];

const counted = (said: string) => {
  const counts = new Map<string, number>();
  for (const character of said.replaceAll(/[\s\u00AD]/g, ""))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

const less = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) =>
  [...one]
    .map(([each, count]) => each.repeat(Math.max(0, count - (other.get(each) ?? 0))))
    .join("");

/** The characters that only the first text has, and those that only the second has, as often as they do. */
function difference(one: string, other: string): readonly [string, string] {
  const [first, second] = [counted(one), counted(other)];
  return [less(first, second), less(second, first)];
}

const headsIn = (blocks: readonly Block[]): readonly TableRow[] =>
  blocks.flatMap((block) => {
    if (block.kind === "attachment") return headsIn(block.blocks);
    return block.kind === "table" ? block.header : [];
  });

describe.each(hard)("%s:", (_, document) => {
  test("no character is lost or comes twice, and none stands outside of the paper", async () => {
    const pages = await readPages(await print(document));
    const lines = pages.flatMap(bodyOf);
    const read = lines.map((line) => line.text).join("");
    const [missing, more] = difference(printText(plainText(document).join("")), read);
    expect(missing).toBe("");
    // The head of a table that goes on is said again on each of its pages.
    const again = headsIn(document.blocks).flatMap(({ cells }) =>
      cells.map((cell) => cell.text + (cell.note ?? "")),
    );
    expect(difference(more, again.join("").repeat(pages.length))[0]).toBe("");
    if (again.length === 0) expect(more).toBe("");
    for (const { x, right, y } of lines) {
      expect(x).toBeGreaterThan(28);
      expect(right).toBeLessThan(595 - 28);
      expect(y).toBeLessThan(842 - 28);
    }
  });
});

describe("in a line's end", () => {
  const lineEnds = async (before: (at: number) => string) => {
    const texts = Array.from({ length: 28 }, (_, at) => before(at) + "后".repeat(28));
    const pages = await printAndRead(...texts.map(paragraph));
    return pages.flatMap(bodyOf).map((line) => line.text);
  };

  test.each([
    ["培训12次", /12$/],
    ["收到3.5万元", /3\.5$|万$/],
    ["渝府发〔2018〕12号", /[渝府发〔\d〕]$/],
    ["号码500101199001011234，", /\d$/],
    ["（甲）", /（$/],
  ])("%s is not parted", async (words, parted) => {
    const ends = await lineEnds((at) => "前".repeat(at) + words);
    expect(ends.filter((end) => parted.test(end))).toEqual([]);
  });

  test("a long Latin word is hyphenated, a short one moves", async () => {
    const ends = await lineEnds((at) => `${"前".repeat(at)}responsibilities`);
    // The hyphen is soft: readers of the file take the word for one and show none.
    const cut = ends.flatMap((end) => /[a-z]+$/.exec(end)?.[0] ?? []);
    const syllables = ["responsibilities", "responsibili", "responsi", "respon", "re"];
    expect(cut.filter((part) => !syllables.includes(part))).toEqual([]);
    expect(new Set(cut).size).toBeGreaterThan(3);
    const short = await lineEnds((at) => `${"前".repeat(at)}government`);
    expect(short.filter((end) => /(?<!government)$/.test(end) && /[a-z]$/.test(end))).toEqual([]);
  });

  test("a title's or a name's line has no opening mark at its end", () => {
    const [first, ...others] = breakAtWords(`${"甲".repeat(19)}（${"乙".repeat(10)}）`, 20);
    expect([first, ...others]).toEqual(["甲".repeat(19), `（${"乙".repeat(10)}）`]);
  });
});
