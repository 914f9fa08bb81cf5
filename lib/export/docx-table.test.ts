import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { DocumentTable } from "@/lib/document/model";
import { docxParts, runText } from "./testing/docx-parts";
import { reportDocument } from "./testing/fixture-document";
import { mergedTable } from "./testing/fixture-merged-table";
import { statisticsTable } from "./testing/fixture-table";
import { tableOfLongNames } from "./testing/long-names";
import { all, attribute, first, type XmlNode } from "./testing/xml-tree";

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  async function tablesOf(...tables: DocumentTable[]) {
    const part = await docxParts({ ...reportDocument, blocks: tables }, { layout });
    return first(part("word/document.xml"), "w:body");
  }

  async function tableOf(table: DocumentTable): Promise<XmlNode> {
    return first(await tablesOf(table), "w:tbl");
  }

  const numbers = (nodes: readonly XmlNode[]) =>
    nodes.map(({ attributes }) => Number(attributes["w:w"]));
  const gridOf = (table: XmlNode) => numbers(all(table, "w:gridCol"));
  const rowsOf = (table: XmlNode) => all(table, "w:tr");
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  test.each([
    ["the statistics table", statisticsTable],
    ["a table of merged headings", mergedTable],
  ])(
    "%s has its columns' widths in the grid, fixed, and no wider than the text",
    async (_, model) => {
      const table = await tableOf(model);
      const mm = gridOf(table).map((width) => Math.round((width * 25.4) / 1440));
      expect(mm).toEqual(model.columnsMm);
      expect(attribute(table, "w:tblLayout", "w:type")).toBe("fixed");
      expect(sum(gridOf(table))).toBeLessThanOrEqual(8845);
    },
  );

  test.each([
    ["the statistics table", statisticsTable],
    ["a table of merged headings", mergedTable],
  ])(
    "in every row of %s the cells fill the grid with the widths of the columns they span",
    async (_, model) => {
      const table = await tableOf(model);
      const grid = gridOf(table);
      for (const row of rowsOf(table)) {
        let column = 0;
        for (const cell of all(row, "w:tc")) {
          const span = Number(attribute(cell, "w:gridSpan") ?? 1);
          expect(attribute(cell, "w:tcW", "w:w")).toBe(
            String(sum(grid.slice(column, column + span))),
          );
          column += span;
        }
        expect(column).toBe(grid.length);
      }
    },
  );

  test("a table wider than the text is narrowed to it, in proportion", async () => {
    const grid = gridOf(await tableOf({ ...statisticsTable, columnsMm: [200, 50, 50] }));
    expect(sum(grid)).toBeGreaterThan(8840);
    expect(sum(grid)).toBeLessThanOrEqual(8845);
    expect(Math.round((grid[0] ?? 0) / (grid[1] ?? 1))).toBe(4);
  });

  test("the header repeats on each page, and only the header", async () => {
    const marks = rowsOf(await tableOf(mergedTable)).map((row) => all(row, "w:tblHeader").length);
    const { header, rows } = mergedTable;
    expect(marks).toEqual([...header.map(() => 1), ...rows.map(() => 0)]);
  });

  test("no row breaks across pages", async () => {
    const rows = rowsOf(await tableOf(statisticsTable));
    expect(rows.filter((row) => all(row, "w:cantSplit").length === 0)).toEqual([]);
  });

  test("a row is at least 8 mm high", async () => {
    const height = first(await tableOf(statisticsTable), "w:trHeight").attributes;
    expect(height).toEqual({ "w:val": "454", "w:hRule": "atLeast" });
  });

  test("a cell merged over rows is continued in each of them", async () => {
    const merges = all(await tableOf(mergedTable), "w:vMerge").map(
      ({ attributes }) => attributes["w:val"],
    );
    const tall = [...mergedTable.header, ...mergedTable.rows].flatMap(({ cells }) =>
      cells.filter(({ rowSpan }) => rowSpan > 1),
    );
    expect(merges.filter((value) => value === "restart")).toHaveLength(tall.length);
    expect(merges).toHaveLength(sum(tall.map(({ rowSpan }) => rowSpan)));
  });

  test("the last row stays with the lines below the grid, which are rows for that", async () => {
    const { foot, columnsMm } = statisticsTable;
    const ending = rowsOf(await tableOf(statisticsTable)).slice(-1 - foot.length);
    const kept = ending.map((row) => all(row, "w:keepNext").length);
    expect(kept).toEqual([columnsMm.length, ...foot.slice(1).map(() => 1), 0]);
  });

  test("the lines below the grid have no line around them but the grid's own", async () => {
    const rows = rowsOf(await tableOf(statisticsTable)).slice(-statisticsTable.foot.length);
    const borders = rows.map((row) =>
      first(row, "w:tcBorders").children.map(({ name, attributes }) => [name, attributes["w:val"]]),
    );
    const none = [
      ["w:left", "nil"],
      ["w:bottom", "nil"],
      ["w:right", "nil"],
    ];
    expect(borders).toEqual([none, ...rows.slice(1).map(() => [["w:top", "nil"], ...none])]);
  });

  test("no long name below the grid is broken: what has no room goes on to a line of its own", async () => {
    const lines = rowsOf(await tableOf(tableOfLongNames)).slice(-2);
    const [tab] = lines.flatMap((line) => all(line, "w:tab"));
    expect(lines.map(runText)).toEqual([
      "单位负责人：阿卜杜热合曼·买买提依明\t审核人：沈青禾",
      "填报人：古丽娜尔·阿不都拉",
    ]);
    // 18 characters of 12 pt stand before it.
    expect(Number(tab?.attributes["w:pos"])).toBeGreaterThan(18 * 240);
  });

  test("a row stays with the first of those that it heads", async () => {
    const { header, rows } = statisticsTable;
    const printed = rowsOf(await tableOf({ ...statisticsTable, foot: [] })).slice(header.length);
    const kept = printed.map((row) => all(row, "w:keepNext").length > 0);
    const indents = [...rows.map(({ cells }) => cells[0]?.indent ?? 0), 0];
    expect(kept).toEqual(rows.map((_, at) => (indents[at + 1] ?? 0) > (indents[at] ?? 0)));
  });

  describe("type in cells is of", () => {
    const sizes = async (table: DocumentTable) =>
      new Set(all(await tableOf(table), "w:r").map((run) => attribute(run, "w:sz")));

    test("the style's 12 pt in the statistics table", async () => {
      expect(await sizes(statisticsTable)).toEqual(new Set([undefined]));
    });

    test("10.5 pt for the words of a table of many columns, not for its figures", async () => {
      expect(await sizes(mergedTable)).toEqual(new Set(["21", undefined]));
    });

    test("less for a figure that its column has no room for on one line", async () => {
      const [row] = mergedTable.rows;
      const cells = row?.cells.map((each) =>
        each.role === "figure" ? { ...each, text: "123456" } : each,
      );
      const table = { ...mergedTable, header: [], rows: [{ id: "r", cells: cells ?? [] }] };
      const [, figure] = all(await tableOf(table), "w:tc");
      const halfPoints = Number(figure && attribute(figure, "w:sz"));
      const roomMm = 11 - 2;
      expect(halfPoints).toBeGreaterThan(12);
      expect((halfPoints / 2) * 3 * (25.4 / 72)).toBeLessThanOrEqual(roomMm);
    });
  });

  test("two tables in a row are parted, or Word would join them", async () => {
    const blocks = (await tablesOf(mergedTable, mergedTable)).children.map(({ name }) => name);
    expect(blocks.join(" ")).not.toContain("w:tbl w:tbl");
  });

  test("rows beside one label stay on one page, up to ten; a longer group may break", async () => {
    const rows = rowsOf(await tableOf(mergedTable)).slice(mergedTable.header.length);
    const kept = rows.map((row) => all(row, "w:keepNext").length > 0);
    const grouped = mergedTable.rows.map(() => false);
    mergedTable.rows.forEach(({ cells }, at) => {
      for (const { rowSpan } of cells) if (rowSpan <= 10) grouped.fill(true, at, at + rowSpan - 1);
    });
    expect(grouped).toContain(true);
    expect(kept).toEqual(grouped);
  });
});
