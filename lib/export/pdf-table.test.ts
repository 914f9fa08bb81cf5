import { beforeAll, describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { Block, DocumentTable, TableCell } from "@/lib/document/model";
import { tableCell } from "@/lib/document/testing/table-cell";
import { reportIn } from "./testing/fixture-document";
import { mergedTable } from "./testing/fixture-merged-table";
import { statisticsTable } from "./testing/fixture-table";
import { LEFT, MM, RIGHT } from "./testing/grid";
import { tableOfLongNames } from "./testing/long-names";
import { paragraph, printerOf } from "./testing/print";
import { bodyOf, readPages, type ReadPage, type Run } from "./testing/read-pdf";

const runsOf = (page: ReadPage): readonly Run[] => bodyOf(page).flatMap(({ runs }) => runs);
const middle = ({ x, width }: Run) => x + width / 2;
const said = ({ text }: Run) => text.replaceAll(" ", "");

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { print, printAndRead } = printerOf({ layout });

  describe("the statistics table", () => {
    let pages: readonly ReadPage[];
    const runNamed = (text: string): Run => {
      const run = pages.flatMap(runsOf).find((each) => said(each) === text);
      if (!run) throw new Error(`nothing says ${text}`);
      return run;
    };

    beforeAll(async () => {
      const all = await readPages(await print(reportIn(layout)));
      pages = all.slice(all.findIndex(({ lines }) => lines[0]?.text === "附件"));
    });

    test("begins each page with its header", () => {
      expect(pages).toHaveLength(3);
      for (const page of pages) {
        expect(page.lines.map(({ text }) => text)).toContain(
          "统　计　指　标单位统计数".replaceAll("　", ""),
        );
      }
    });

    test("says every row with its figure on one line, in printed order", () => {
      const lines = pages.flatMap(bodyOf).map(({ text }) => text);
      const onOneLine = ({ note, text }: TableCell) => note === undefined && text.length < 25;
      const rows = statisticsTable.rows.filter(({ cells }) => cells[0] && onOneLine(cells[0]));
      const wanted = rows.map(({ cells }) => cells.map(({ text }) => text).join(""));
      expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
    });

    test("never breaks a row: a note stands on the page of its label", () => {
      for (const { cells } of statisticsTable.rows) {
        const [label] = cells;
        if (!label?.note) continue;
        const page = pages.find((each) => runsOf(each).some((run) => said(run) === label.text));
        const text = page
          ? bodyOf(page)
              .map((line) => line.text)
              .join("")
          : "";
        expect(text.includes(label.note.slice(0, 10))).toBe(true);
      }
    });

    test("has rows of 8 mm at least", () => {
      const [first, second] = [runNamed("1.大厅公告栏公布条数"), runNamed("2.网站公布条数")];
      expect(second.y - first.y).toBeCloseTo(8 * MM, 1);
    });

    test("has columns of 104, 18 and 34 mm", () => {
      expect(middle(runNamed("单位"))).toBeCloseTo(LEFT + (104 + 18 / 2) * MM, 0);
      expect(middle(runNamed("统计数"))).toBeCloseTo(LEFT + (104 + 18 + 34 / 2) * MM, 0);
    });

    test("indents a row by the characters of its level", () => {
      const [first, third] = [runNamed("四、异议数量"), runNamed("1.当面登记数")];
      expect(third.x - first.x).toBeCloseTo(2 * 12, 0);
    });

    test("has its head above and its foot below", () => {
      const lines = pages.flatMap(bodyOf).map(({ text }) => text);
      expect(lines.indexOf("填报单位（盖章）：青梧县档案局")).toBe(3);
      expect(lines.slice(-2)).toEqual([
        "单位负责人：沈青禾审核人：罗一川填报人：",
        "联系电话：0000-5550123填报日期：2019年1月15日",
      ]);
    });
  });

  describe("a table of merged headings and many columns", () => {
    test("stands between the margins", async () => {
      const runs = (await printAndRead(mergedTable)).flatMap(runsOf);
      const begins = runs.filter(({ text }) => !text.startsWith("（")).map(({ x }) => x);
      expect(Math.min(...begins)).toBeGreaterThan(LEFT);
      expect(Math.max(...runs.map(({ x, width }) => x + width))).toBeLessThan(RIGHT);
    });

    test("breaks between rows where a heading reaches over several", async () => {
      const before: Block[] = Array.from({ length: 9 }, () => paragraph("先行。"));
      const pages = await printAndRead(...before, mergedTable);
      for (const page of pages) expect(runsOf(page).map(said)).toContain("请求人情况");
      const rows = pages.map((page) => runsOf(page).filter((run) => said(run) === "12").length);
      expect(rows[0]).toBeGreaterThan(3);
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(mergedTable.rows.length);
    });
  });

  test.each([17, 16, 15, 14])(
    "a row that heads others is never left at a page's foot, after %i lines",
    async (count) => {
      const before: Block[] = Array.from({ length: count }, () => paragraph("先行。"));
      const pages = await printAndRead(...before, statisticsTable);
      const last = pages.slice(0, -1).map((page) => bodyOf(page).at(-1)?.text ?? "");
      const heads = statisticsTable.rows.filter(({ cells }, at) => {
        const next = statisticsTable.rows[at + 1]?.cells[0]?.indent ?? 0;
        return next > (cells[0]?.indent ?? 0);
      });
      const wanted = heads.map(({ cells }) => cells.map(({ text }) => text).join(""));
      expect(last.filter((text) => wanted.includes(text))).toEqual([]);
    },
  );

  test("a table without a header begins with its first row", async () => {
    const rowOf = (...words: string[]) => ({
      id: words.join(""),
      cells: words.map((text) => tableCell("columnHeader", text)),
    });
    const table = { ...statisticsTable, head: [], foot: [], header: [] };
    const print = async (...blocks: Block[]) => (await printAndRead(...blocks)).flatMap(bodyOf);
    const [, , only] = await print({ ...table, rows: [rowOf("甲", "乙", "丙")] });
    const [, , headed] = await print({ ...table, header: [rowOf("甲", "乙", "丙")], rows: [] });
    expect(only?.y).toBe(headed?.y);
  });

  test("a figure too wide for its column is set smaller, on one line", async () => {
    const table: DocumentTable = {
      ...mergedTable,
      columnsMm: [10, 146],
      header: [],
      rows: [{ id: "r", cells: [tableCell("figure", "123456789012"), tableCell("figure", "1")] }],
    };
    const run = (await printAndRead(table))
      .flatMap(runsOf)
      .find((each) => said(each) === "123456789012");
    expect(run?.width).toBeLessThan(8.1 * MM);
  });

  test("no long name below a table is broken: what has no room goes on to a line of its own", async () => {
    const lines = (await printAndRead(tableOfLongNames)).flatMap(bodyOf);
    expect(lines.slice(-2).map(({ text }) => text)).toEqual([
      "单位负责人：阿卜杜热合曼·买买提依明审核人：沈青禾",
      "填报人：古丽娜尔·阿不都拉",
    ]);
  });

  test("a table wider than the text area is narrowed to it", async () => {
    const wide = { ...statisticsTable, columnsMm: [208, 36, 68] };
    const runs = (await printAndRead(wide)).flatMap(runsOf);
    expect(Math.max(...runs.map(({ x, width }) => x + width))).toBeLessThan(RIGHT);
  });
});
