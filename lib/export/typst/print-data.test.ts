import { expect, test } from "vitest";
import type { Block, Figure } from "@/lib/document/model";
import { documentOf, paragraph } from "../testing/print";
import { printData } from "./print-data";

const DATE = new Date("2019-01-31T23:59:58Z");
const reportOf = (...blocks: readonly Block[]) =>
  JSON.parse(printData(documentOf(...blocks), DATE).report) as Record<string, unknown>;

test("the date is told by its parts, in UTC", () => {
  expect(reportOf()["date"]).toEqual({
    ...{ year: 2019, month: 1, day: 31 },
    ...{ hour: 23, minute: 59, second: 58 },
  });
});

test("what closes the report goes with the paragraph before it", () => {
  const closing = { kind: "closing", unit: "某局", date: "2019年1月3日", sealed: false } as const;
  const report = reportOf(paragraph("一"), paragraph("末"), closing);
  expect(report["blocks"]).toEqual([
    paragraph("一"),
    { ...paragraph("末"), ending: [{ ...closing, lines: ["某局"] }] },
  ]);
});

test("an attachment's mark is told from its name", () => {
  const report = reportOf({ kind: "attachmentNote", names: ["甲", "乙"] });
  const lines = [
    { mark: "附件：1.", name: "甲" },
    { mark: "2.", name: "乙" },
  ];
  expect(report["blocks"]).toEqual([{ kind: "attachmentNote", lines }]);
});

test("a picture is handed over as a file of its own", () => {
  const picture: Figure = {
    kind: "figure",
    image: { mime: "image/jpeg", base64: Buffer.from([1, 2, 3]).toString("base64") },
    widthMm: 80,
    caption: "图1",
    alternative: "一幅图",
  };
  const { report, pictures } = printData(documentOf(picture), DATE);
  expect(pictures.map(({ name, bytes }) => [name, [...bytes]])).toEqual([
    ["picture-1.jpg", [1, 2, 3]],
  ]);
  expect(report).toContain('"file":"picture-1.jpg"');
});
