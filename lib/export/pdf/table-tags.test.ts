import { expect, test } from "vitest";
import type { TableRow } from "@/lib/document/model";
import { fontSetting } from "../fonts";
import { mergedTable } from "../testing/fixture-merged-table";
import { statisticsTable } from "../testing/fixture-table";
import { documentOf, paragraph, print, printOptions } from "../testing/print";
import { openPdf, readPages } from "../testing/read-pdf";
import { rowLengths, rowsInStructure } from "../testing/read-structure";
import { printData } from "../typst/print-data";
import { Typesetter } from "../typst/typesetter";
import { objectsIn } from "./objects.mjs";
import { tagTables } from "./table-tags.mjs";

const isTagOrHolder = (object: Buffer) => /StructElem|\nnull\n/.test(object.toString("latin1"));

const pdf = await print(documentOf(paragraph("上文。"), statisticsTable));
const rows = rowsInStructure(pdf);
const grid = rows.filter((cells) => cells.length > 1);

test("a table of three columns has three, and no row has a cell that only holds it to another", async () => {
  for (const cells of rows) expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(3);
  expect(grid).toHaveLength(statisticsTable.header.length + statisticsTable.rows.length);
  expect(new Set(await rowLengths(pdf))).toEqual(new Set([3, 1]));
});

test("what names a row is its head, and what stands in the first line heads its column", () => {
  const roles = new Set(grid.map((cells) => cells.map(({ role, scope }) => scope ?? role).join()));
  expect(roles).toEqual(new Set(["Column,Column,Column", "Row,TD,TD"]));
});

test("a label beside several rows heads them all", async () => {
  const merged = rowsInStructure(await print(documentOf(mergedTable)));
  const wanted = [...mergedTable.header, ...mergedTable.rows].map(({ cells }: TableRow) =>
    cells.map(({ role, rowSpan, colSpan }) => `${role !== "figure"} ${rowSpan} ${colSpan}`),
  );
  const found = merged.map((cells) =>
    cells.map(({ role, rows: high, columns }) => `${role === "TH"} ${high} ${columns}`),
  );
  expect(found.toReversed().join("\n").split("\n").sort()).toEqual(
    wanted.join("\n").split("\n").sort(),
  );
});

test("all else in the file, what it says of itself too, is as the typesetter wrote it", async () => {
  const typesetter = new Typesetter(fontSetting(printOptions.fonts));
  const data = printData(documentOf(paragraph("上文。"), statisticsTable), printOptions.date);
  const [plain, told] = await Promise.all(
    [{ ...data, tables: [] }, data].map(async (each) => typesetter.do({ kind: "pdf", data: each })),
  );
  await typesetter.close();
  const others = (file: Uint8Array | undefined) =>
    [...objectsIn(Buffer.from(file ?? []))].filter(([, object]) => !isTagOrHolder(object));
  expect(others(told)).toEqual(others(plain));
  expect(others(told).length).toBeGreaterThan(20);
});

test("a file with other tables than the report's is left as it is", () => {
  expect(tagTables(pdf, [{ scopes: [[null]], holder: false }])).toBe(pdf);
});

test("every object is where the file says that it is", async () => {
  for (const [number, object] of objectsIn(Buffer.from(pdf))) {
    expect(object.toString("latin1", 0, 12)).toMatch(new RegExp(`^${number} 0 obj\n`));
  }
  expect((await openPdf(pdf)).numPages).toBe((await readPages(pdf)).length);
});
