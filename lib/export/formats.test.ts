import { expect, test } from "vitest";
import { fileName, formatIds, formats, type ExportSubject } from "./formats";
import { reportDocument } from "./testing/fixture-document";
import { printOptions } from "./testing/print";

const subject: ExportSubject = {
  document: {
    ...reportDocument,
    meta: { ...reportDocument.meta, unit: "测试/\u202E局\n", year: 2018 },
  },
  editionId: "2018",
  entries: new Map([
    ["t18.1.1", "3"],
    ["note.t18.1.1", "来源：私下说的"],
  ]),
  ...printOptions,
};

test("files are named for unit and year, without what file systems refuse", () => {
  expect(fileName(subject, "docx")).toBe("测试局2018年政府信息公开工作年度报告.docx");
});

test.each(formatIds)(
  "%s carries no private note, and is the same for the same content",
  async (format) => {
    const render = async () => Buffer.from(await formats[format].render(subject));
    const bytes = await render();
    expect(bytes.includes("私下说的")).toBe(false);
    expect(bytes.equals(await render())).toBe(true);
  },
);
