import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { docxLines } from "@/lib/export/testing/docx-parts";
import { xmlTree } from "@/lib/export/testing/xml-tree";
import { madeUpEdition } from "@/lib/editions/testing/made-up";

import { askableGroups, askablesIn } from "./askable";
import { readIdentity } from "./identity";
import { readAnswers } from "./read-answers";
import { readRows } from "./read-rows";
import { sheetOf } from "./sheet";
import { renderSheetDocx } from "./sheet-docx";
import { renderSheetXlsx } from "./sheet-xlsx";
import { sheetIn } from "./testing/filled-file";
import { askables, sampleSheet, sampleSheetOf } from "./testing/sample-sheet";

const codes = ["t18.1.2.2", "t18.8.4", "section.fees"];
const sheet = sampleSheet(codes);

test("a sheet has the rows asked for, under the lines that lead to them, and nothing else of the form", () => {
  const rows = sheet.rows.map((row) => (row.kind === "asked" ? row.field.code : row.text));
  expect(rows.filter((row) => /^(?:t18|section)/.test(row))).toEqual(codes);
  expect(rows.slice(1, 4)).toEqual([
    "一、主动公开情况",
    "（二）通过不同渠道和方式公开政府信息的情况",
    "t18.1.2.2",
  ]);
});

test("an exported workbook says whose sheet it is and reads back as it was asked, unanswered", async () => {
  const read = readRows(await sheetIn(await renderSheetXlsx(sheet)), 2018);
  if (!read.ok) throw new Error(read.message);
  expect(read.identity).toEqual({ reportId: "r1", editionId: "2018", contributorId: "office" });
  const asked = read.rows.filter(({ code }) => askables.has(code));
  expect(asked.map(({ code, unit, answer }) => [code, unit, answer])).toEqual([
    ["t18.1.2.2", "条", ""],
    ["t18.8.4", "万元", ""],
    ["section.fees", "文字", ""],
  ]);
});

test("a sheet that went out under its former name is known by its number", () => {
  expect(readIdentity("取数单编号：r1/2018/office")).toEqual({
    ...{ reportId: "r1", editionId: "2018", contributorId: "office" },
  });
});

test("a Word file holds the same rows with their explanations", async () => {
  const parts = unzipSync(await renderSheetDocx(sheet, new Date("2019-01-10T02:00:00Z")));
  const text = docxLines(xmlTree(strFromU8(parts["word/document.xml"] ?? new Uint8Array()))).join(
    "\n",
  );
  expect(text).toContain("供数单位：办公室");
  for (const row of sheet.rows) {
    if (row.kind !== "asked") continue;
    expect(text).toContain(row.field.code);
    for (const paragraph of row.explanation) expect(text).toContain(paragraph);
  }
});

test("equal content gives equal bytes", async () => {
  expect(await renderSheetXlsx(sheet)).toEqual(await renderSheetXlsx(sampleSheet(codes)));
});

test("the sheet of a form with several columns is read back by its names alone", async () => {
  const groups = askableGroups(madeUpEdition, new Map());
  const asked = [...askablesIn(groups).values()];
  const codes = asked.map(({ field }) => field.code);
  const subject = { ...sampleSheetOf(codes), edition: madeUpEdition };
  const read = readRows(await sheetIn(await renderSheetXlsx(sheetOf(subject))), 2090);
  if (!read.ok) throw new Error(read.message);
  const rows = read.rows.flatMap((row) =>
    codes.includes(row.code) ? [{ ...row, code: "", answer: String(codes.indexOf(row.code)) }] : [],
  );
  const { answers, refused } = readAnswers(rows, { asked, codes: new Set(codes), variants: [] });
  expect(refused).toEqual([]);
  expect(answers.map(({ code, value }) => [code, value])).toEqual(
    codes.map((code, at) => [code, String(at)]),
  );
});
