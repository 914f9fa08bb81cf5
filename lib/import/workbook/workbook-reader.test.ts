import { expect, test } from "vitest";
import { MOST_PACKED, WorkbookReader } from "./workbook-reader";
import { readRows } from "@/lib/import/roster/rows";
import { rosterTemplate } from "@/lib/import/roster/template";
import { fileWithSheet, rosterFile } from "@/lib/import/roster/testing/roster-file";

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Writes a false unpacked size into the archive's directory, where it states one for its sheet. */
function understated(file: Uint8Array): Uint8Array {
  const copy = Buffer.from(file);
  const name = Buffer.from("xl/worksheets/sheet1.xml");
  const at = copy.lastIndexOf(name) - 46;
  copy.writeUInt32LE(100, at + 24);
  return copy;
}

test("a sheet is read as text, a number as its digits, at the rows that the spreadsheet shows", async () => {
  const file = fileWithSheet(
    `<row r="1">${cell("A1", "单位名称")}</row><row r="4">${cell("A4", "=1+1")}<c r="C4"><v>13800001234</v></c></row>`,
  );
  expect(await new WorkbookReader().read(file)).toEqual({
    kind: "read",
    workbook: {
      单位: {
        cells: [
          ["单位名称", "", ""],
          ["", "", ""],
          ["", "", ""],
          ["=1+1", "", "13800001234"],
        ],
        merged: [],
        formulas: [],
      },
    },
  });
});

test("merged cells and calculated ones are named, and a calculated figure has the digits that are shown", async () => {
  const read = await new WorkbookReader().read(
    fileWithSheet(
      '<row r="1"><c r="A1"><f>0.1+0.2</f><v>0.30000000000000004</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    ),
  );
  expect(read.kind === "read" && read.workbook.单位).toEqual({
    cells: [["0.3"]],
    merged: ["A1:A2"],
    formulas: ["A1"],
  });
});

test.each([
  ["more bytes than a 名单 has", new Uint8Array(MOST_PACKED + 1)],
  ["a million times the same", fileWithSheet(" ".repeat(30_000_000))],
  [
    "a cell at the end of the sheet",
    fileWithSheet(`<row r="1048576">${cell("XFD1048576", "x")}</row>`),
  ],
  [
    "a row that no sheet has",
    fileWithSheet(`<row r="4000000000">${cell("A4000000000", "x")}</row>`),
  ],
])("what would take the server's memory is refused: %s", async (_, file) => {
  expect(await new WorkbookReader().read(file)).toEqual({ kind: "too large" });
});

test("an archive that lies about its size unpacks to no more than it said", async () => {
  expect(
    await new WorkbookReader().read(understated(fileWithSheet(" ".repeat(30_000_000)))),
  ).toEqual({
    kind: "unreadable",
  });
});

test.each([
  ["nothing", new Uint8Array()],
  ["text", new TextEncoder().encode("单位名称,上级单位")],
  ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ["half a file", fileWithSheet("").slice(0, 200)],
  ["broken XML", fileWithSheet("<row><c")],
])("what is no .xlsx file is unreadable: %s", async (_, file) => {
  expect(await new WorkbookReader().read(file)).toEqual({ kind: "unreadable" });
});

test("the template is read back as a 名单 without content: its example counts for nothing", async () => {
  const read = await new WorkbookReader().read(await rosterTemplate());
  if (read.kind !== "read") throw new Error(read.kind);
  expect(Object.keys(read.workbook)).toEqual(["单位", "账号"]);
  expect(readRows(read.workbook)).toEqual({
    ok: false,
    message: "名单里没有内容。请从第2行填起，例子那一行不算。",
  });
});

test("rows keep the numbers that the spreadsheet shows, whatever is empty between them", async () => {
  const read = await new WorkbookReader().read(
    await rosterFile({ units: [["甲局"], [], [" ", "乙"]] }),
  );
  if (read.kind !== "read") throw new Error(read.kind);
  const rows = readRows(read.workbook);
  expect(
    rows.ok && rows.rows.units.map(({ row, cells }) => [row, cells.name, cells.parent]),
  ).toEqual([
    [2, "甲局", ""],
    [4, "", "乙"],
  ]);
});
