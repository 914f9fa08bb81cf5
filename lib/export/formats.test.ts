import { expect, test } from "vitest";
import { printings } from "@/lib/document/printing";
import { fileName, formatIds, formats } from "./formats";
import { exportSubject } from "./testing/export-subject";

const { document } = exportSubject;

test("files are named for unit and year, without what file systems refuse", () => {
  const unsafe = { ...document, meta: { ...document.meta, unit: "测试/\u202E局\n", year: 2018 } };
  expect(fileName({ ...exportSubject, document: unsafe }, "docx")).toBe(
    "测试局2018年政府信息公开工作年度报告.docx",
  );
});

test.each([
  ["filing", "docx", "（送审稿第1稿）.docx"],
  ["filing", "pdf", ".pdf"],
  ["filing", "json", ".json"],
  ["public", "docx", "（公开件，送审稿第1稿）.docx"],
  ["public", "pdf", "（公开件）.pdf"],
  ["review", "docx", "（审阅稿第1稿）.docx"],
  ["review", "pdf", "（审阅稿）.pdf"],
] as const)("of an unsigned %s printing the name of a %s ends in %s", (id, format, end) => {
  const printed = { ...exportSubject, printing: printings[id], draft: { number: 1 } };
  const name = `${document.meta.unit}${document.meta.year}年政府信息公开工作年度报告${end}`;
  expect(fileName(printed, format)).toBe(name);
});

test.each(formatIds)("%s is the same for the same content", async (format) => {
  const render = async () => Buffer.from(await formats[format].render(exportSubject));
  expect((await render()).equals(await render())).toBe(true);
});
