import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { nationalLayout } from "@/lib/document/layout-profiles";
import type { ReportDocument } from "@/lib/document/model";
import { plainText } from "@/lib/document/plain-text";
import type { Setting } from "./setting";
import { DATE } from "./testing/docx-parts";
import { reportDocument, reportWithMergedTable } from "./testing/fixture-document";
import { mergedTable } from "./testing/fixture-merged-table";
import { statisticsTable } from "./testing/fixture-table";
import { FORMULAS, hostileDocument } from "./testing/hostile-document";
import { all, attribute, first, xmlTree, type XmlNode } from "./testing/xml-tree";
import { renderXlsx } from "./xlsx";

async function workbook(document: ReportDocument, setting: Setting = {}) {
  const files = unzipSync(await renderXlsx(document, { ...setting, date: DATE }));
  return (path: string) => xmlTree(strFromU8(files[`xl/${path}`] ?? new Uint8Array()));
}

const content = (node: XmlNode): string => node.children.map(({ text }) => text).join("");

/** A sheet's cells by address, each with its type: n for a number, s for text, "" for nothing. */
function cellsOf(
  read: (path: string) => XmlNode,
  sheet: string,
): Map<string, { type: string; text: string }> {
  const strings = all(read("sharedStrings.xml"), "t").map(content);
  const cells = all(read(`worksheets/${sheet}.xml`), "c").map((cell) => {
    const [value] = all(cell, "v").map(content);
    const type = value === undefined ? "" : (cell.attributes["t"] ?? "n");
    const text = type === "s" ? (strings[Number(value)] ?? "") : (value ?? "");
    return [cell.attributes["r"] ?? "", { type, text }] as const;
  });
  return new Map(cells);
}

const withoutSpace = (text: string) => text.replace(/\s/g, "");

const read = await workbook(reportDocument);
const cells = cellsOf(read, "sheet1");
const figures = statisticsTable.rows.map(({ cells: [, , figure] }) => figure?.text ?? "");
/** Name, subtitle, head and header stand above the first row. */
const ABOVE = 4;

test("the sheet says the table's name, then what the table prints, in printed order", () => {
  const table = plainText({ ...reportDocument, title: [], blocks: [statisticsTable] });
  const said = [...cells.values()].map(({ text }) => text).join("");
  expect(withoutSpace(said)).toBe(withoutSpace(statisticsTable.name + table.join("")));
});

test("every figure is a number in its own cell, and what was not filled in an empty one", () => {
  const column = figures.map((_, at) => cells.get(`C${ABOVE + 1 + at}`));
  expect(column.map((cell) => cell?.text)).toEqual(figures);
  expect(column.map((cell) => cell?.type)).toEqual(figures.map((text) => (text === "" ? "" : "n")));
});

test("the header repeats on every printed page, one page wide on A4", () => {
  const sheet = read("worksheets/sheet1.xml");
  const titles = first(read("workbook.xml"), "definedName");
  expect(titles.attributes).toEqual({ name: "_xlnm.Print_Titles", localSheetId: "0" });
  expect(content(titles)).toBe(`'${statisticsTable.name}'!$${ABOVE}:$${ABOVE}`);
  expect(first(sheet, "pageSetup").attributes).toMatchObject({ paperSize: "9", fitToWidth: "1" });
  expect(attribute(sheet, "pageSetUpPr", "fitToPage")).toBe("1");
});

test("the columns keep the proportions of the printed ones", () => {
  const widths = all(read("worksheets/sheet1.xml"), "col").map(({ attributes }) =>
    Number(attributes["width"]),
  );
  const mm = widths.map((width) => Math.round(((width * 8 + 5) * 25.4) / 96));
  expect(mm).toEqual(statisticsTable.columnsMm);
});

test("a unit too long for the sheet's width runs on in a row that has room for it", async () => {
  const head = [{ label: "填报单位：", text: "云".repeat(40), code: "head.unit" }];
  const read = await workbook({ ...reportDocument, blocks: [{ ...statisticsTable, head }] });
  const sheet = read("worksheets/sheet1.xml");
  const [above, long] = all(sheet, "row").slice(1, 3);
  expect(Number(long?.attributes["ht"])).toBeGreaterThan(Number(above?.attributes["ht"]));
  const styles = all(read("styles.xml"), "xf");
  const style = all(long ?? sheet, "c")[0]?.attributes["s"];
  expect(attribute(styles[Number(style)] ?? sheet, "alignment", "wrapText")).toBe("1");
});

test("a column is as wide as its longest figure, which would show as #### else", async () => {
  const long = "123456789.123456";
  const rows = statisticsTable.rows.map((row, at) =>
    at > 1
      ? row
      : {
          ...row,
          cells: row.cells.map((cell, column) => (column === 2 ? { ...cell, text: long } : cell)),
        },
  );
  const read = await workbook({ ...reportDocument, blocks: [{ ...statisticsTable, rows }] });
  const widths = all(read("worksheets/sheet1.xml"), "col").map(({ attributes }) =>
    Number(attributes["width"]),
  );
  expect(widths.at(-1)).toBeGreaterThan(long.length);
});

test("a report with several tables has a sheet for each, in printed order", async () => {
  const sheets = all((await workbook(reportWithMergedTable))("workbook.xml"), "sheet");
  expect(sheets.map(({ attributes }) => attributes["name"])).toEqual([
    mergedTable.name,
    statisticsTable.name,
  ]);
});

test("merged cells stay merged", async () => {
  const sheet = (await workbook({ ...reportDocument, blocks: [mergedTable] }))(
    "worksheets/sheet1.xml",
  );
  const spans = [...mergedTable.header, ...mergedTable.rows].flatMap(({ cells: row }) =>
    row.filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1),
  );
  const merged = all(sheet, "mergeCell").map(({ attributes }) => attributes["ref"]);
  expect(merged).toHaveLength(spans.length + 1);
  expect(merged).toContain("A2:C4");
});

test("the head stays in view: the rows down to the column headings are frozen", () => {
  const pane = first(read("worksheets/sheet1.xml"), "pane");
  expect(pane.attributes).toEqual({
    ...{ ySplit: String(ABOVE), topLeftCell: `A${ABOVE + 1}` },
    ...{ activePane: "bottomLeft", state: "frozen" },
  });
});

test("page numbers stand on the outer side, or as the layout has them", async () => {
  const foots = (sheet: XmlNode) =>
    ["oddFooter", "evenFooter"].map((name) => all(sheet, name).map(content).join(""));
  const sheet = read("worksheets/sheet1.xml");
  expect(attribute(sheet, "headerFooter", "differentOddEven")).toBe("1");
  expect(foots(sheet)).toEqual(['&R&"宋体,Regular"&14— &P —', '&L&"宋体,Regular"&14— &P —']);
  const centred = await workbook(reportDocument, {
    layout: { ...nationalLayout, pageNumber: "centred" },
  });
  expect(foots(centred("worksheets/sheet1.xml"))).toEqual(['&C&"宋体,Regular"&14— &P —', ""]);
});

test("what stands above and below the table has its label in one cell and its value in the next", () => {
  const rows = [...statisticsTable.head, ...statisticsTable.foot.flat()];
  const last = ABOVE + statisticsTable.rows.length;
  const at = [ABOVE - 1, ...statisticsTable.foot.flat().map((_, index) => last + 1 + index)];
  expect(at.map((row) => [cells.get(`A${row}`)?.text, cells.get(`B${row}`)?.text])).toEqual(
    rows.map(({ label, text }) => [label, text]),
  );
});

test("the properties say title, unit, year and draft", async () => {
  const files = unzipSync(await renderXlsx(reportDocument, { date: DATE, draft: { number: 2 } }));
  const part = (path: string) => xmlTree(strFromU8(files[path] ?? new Uint8Array()));
  const said = (path: string, name: string) => content(first(part(path), name));
  const { title, unit } = reportDocument.meta;
  const names = ["dc:title", "dc:creator", "cp:revision", "cp:contentStatus"];
  expect(names.map((name) => said("docProps/core.xml", name))).toEqual([
    ...[title, unit, "2", "送审稿第2稿"],
  ]);
  expect(said("docProps/core.xml", "cp:keywords")).toContain("2018");
  expect(said("docProps/app.xml", "Company")).toBe(unit);
  const parts = Object.keys(files).filter((path) => !/\.rels$|^\[/.test(path));
  const types = all(part("[Content_Types].xml"), "Override").map(({ attributes }) =>
    attributes["PartName"]?.slice(1),
  );
  expect(new Set(types)).toEqual(new Set(parts));
});

test("text that looks like a formula is text, and no cell holds a formula", async () => {
  const hostile = await workbook(hostileDocument);
  const values = [...cellsOf(hostile, "sheet1").values()];
  for (const text of FORMULAS) expect(values).toContainEqual({ type: "s", text });
  expect(all(hostile("worksheets/sheet1.xml"), "f")).toEqual([]);
});

test("equal input gives equal bytes", async () => {
  expect(await renderXlsx(reportDocument, { date: DATE })).toEqual(
    await renderXlsx(reportDocument, { date: DATE }),
  );
});

test("a report without tables has no workbook", async () => {
  await expect(renderXlsx({ ...reportDocument, blocks: [] }, { date: DATE })).rejects.toThrow(
    RangeError,
  );
});
