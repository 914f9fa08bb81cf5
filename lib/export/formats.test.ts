import { expect, test } from "vitest";
import { printings } from "@/lib/document/printing";
import { fileName, formatIds, formats } from "./formats";
import { exportSubject } from "./testing/export-subject";

const { document } = exportSubject;

test("files are named by the report's title, without what file systems refuse", () => {
  const named = { ...exportSubject, fileTitle: ".测试/\u202E局\n2018年公开报告. " };
  expect(fileName(named, "docx")).toBe("测试局2018年公开报告.docx");
  expect(fileName({ ...named, fileTitle: "/" }, "pdf")).toBe("年度报告.pdf");
});

test("a long title is cut between characters, so that file systems hold the name", () => {
  const named = { ...exportSubject, fileTitle: "𠮷".repeat(500), printing: printings.public };
  const name = fileName({ ...named, draft: { number: 12 } }, "docx");
  expect(name).toMatch(/^𠮷{45}（公开件，送审稿第12稿）\.docx$/u);
  expect(Buffer.byteLength(name)).toBeLessThan(256);
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
