import { beforeAll, describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { reportIn } from "./testing/fixture-document";
import { CHARACTER, gridOf, LEFT, MM, RIGHT } from "./testing/grid";
import { paragraph, printerOf } from "./testing/print";
import { bodyOf, readPages, type Line, type ReadPage } from "./testing/read-pdf";

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { print, printAndRead } = printerOf({ layout });
  const { baseline, linesPerPage } = gridOf(layout);
  let pages: readonly ReadPage[];
  const lineWith = (text: string): Line => {
    const line = pages.flatMap(({ lines }) => lines).find((each) => each.text.includes(text));
    if (!line) throw new Error(`no line has ${text}`);
    return line;
  };

  beforeAll(async () => {
    pages = await readPages(await print(reportIn(layout)));
  });

  test("every page is A4", () => {
    for (const { width, height } of pages) {
      expect(width).toBeCloseTo(595.28, 1);
      expect(height).toBeCloseTo(841.89, 1);
    }
  });

  test("text stands between margins of 28 mm and 26 mm", () => {
    const lines = pages.flatMap(({ lines }) => lines);
    expect(Math.min(...lines.map(({ x }) => x))).toBeCloseTo(LEFT, 1);
    const full = lines.filter(({ text }) => text.length === 28 && !/\p{P}$/u.test(text));
    expect(full.length).toBeGreaterThan(5);
    for (const { right } of full) expect(right).toBeCloseTo(RIGHT, 0);
  });

  test("lines stand on a grid that begins at the upper margin", () => {
    const [, second] = pages;
    const lines = second ? bodyOf(second) : [];
    for (const [at, { y }] of lines.entries()) expect(y).toBeCloseTo(baseline(at), 1);
  });

  test("a paragraph begins two characters in", () => {
    expect(lineWith("本报告由").x).toBeCloseTo(LEFT + 2 * CHARACTER, 1);
  });

  describe("a full page", () => {
    test("shows 22 lines of 28 characters", async () => {
      const [, second] = await printAndRead(paragraph("国".repeat(3 * 22 * 28)));
      expect(second && bodyOf(second).map(({ text }) => text.length)).toEqual(Array(22).fill(28));
    });

    test("shows them whatever marks meet in a line", async () => {
      const line = "甲“乙”，《丙》。（丁）；戊、己：“庚辛”……壬癸——子";
      const [, second] = await printAndRead(paragraph(line.repeat(60)));
      expect(line).toHaveLength(28);
      expect(second && bodyOf(second).map(({ text }) => text.length)).toEqual(
        Array(linesPerPage).fill(28),
      );
    });

    test("sets characters 15.79 pt apart", async () => {
      const [page] = await printAndRead({
        kind: "paragraph",
        lead: { level: 2, text: "（一）甲乙丙丁戊己庚辛壬癸。" },
        text: "国".repeat(100),
      });
      const [lead, text] = (page && bodyOf(page)[1]?.runs) ?? [];
      expect(((text?.x ?? 0) - (lead?.x ?? 0)) / 14).toBeCloseTo(CHARACTER, 1);
    });

    test("keeps its lines where paragraphs end in a single line", async () => {
      const blocks = Array.from({ length: 60 }, () => paragraph("国".repeat(27)));
      const [, second] = await printAndRead(...blocks);
      expect(second && bodyOf(second)).toHaveLength(linesPerPage);
    });
  });

  test("no line begins with a mark that ends something", async () => {
    const read = await printAndRead(paragraph("国，".repeat(13).concat("国国，").repeat(40)));
    const lines = read.flatMap(bodyOf);
    expect(lines.filter(({ text }) => /^[，。、；：？！）》”]/.test(text))).toEqual([]);
  });

  describe("the face and size of", () => {
    test.each([
      ["the title", /^2018年政府信息公开工作年度报告$/, "NotoSerifSC-Bold", 22],
      ["a level 1 heading", /^一、概述$/, "NotoSansSC-Regular", 16],
      ["a level 2 heading on its own line", /^（一）公开的主要内容。$/, "LXGWWenKai-Regular", 16],
      ["a run-in level 2 heading", /^（一）明确责任。$/, "LXGWWenKai-Regular", 16],
      ["a level 3 heading and text", /^1\.先审后发。$/, "NotoSerifSC-Regular", 16],
      ["the attachment's mark", /^附件$/, "NotoSansSC-Regular", 16],
      ["the attachment's title", /^档案开放利用情况统计表$/, "NotoSerifSC-Bold", 22],
      ["a table's words", /^单位负责人：/, "NotoSerifSC-Regular", 12],
      ["a table's bold words", /^一、开放与公布情况$/, "NotoSerifSC-Bold", 12],
      ["a table's notes", /^（同一卷分次开放的计1卷）$/, "NotoSerifSC-Regular", 10.5],
      ["a page number", /^1$/, "NotoSerifSC-Regular", 14],
    ])("%s", (_, text, font, size) => {
      const runs = pages.flatMap(({ lines }) => lines).flatMap((line) => line.runs);
      const said = runs.filter((run) => text.test(run.text.replaceAll(" ", "")));
      // Six letters before the name say that the font is embedded as a subset.
      const set = { font: expect.stringMatching(`^[A-Z]{6}\\+${font}$`) as string, size };
      expect(said).toContainEqual(expect.objectContaining(set));
    });
  });

  describe("the page number", () => {
    const numberOf = (page: ReadPage | undefined) => page?.lines.at(-1);

    test("counts on through the attachment", () => {
      expect(pages.map((page) => numberOf(page)?.text)).toEqual(
        pages.map((_, at) => `—${at + 1}—`),
      );
    });

    test("stands one character in from the right on odd pages, from the left on even ones", () => {
      expect(numberOf(pages[0])?.right).toBeCloseTo(RIGHT - 14, 0);
      expect(numberOf(pages[1])?.x).toBeCloseTo(LEFT + 14, 0);
    });

    test("has its dashes 7 mm below the text area", () => {
      const dash = (numberOf(pages[0])?.y ?? 0) - 0.38 * 14;
      expect(dash).toBeCloseTo((297 - layout.marginsMm.bottom + 7) * MM, 0);
    });
  });
});
