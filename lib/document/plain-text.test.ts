import { expect, test } from "vitest";
import type { Block, ReportDocument } from "./model";
import { plainText } from "./plain-text";
import { tableCell } from "./testing/table-cell";

const report = (...blocks: Block[]): ReportDocument => ({
  meta: { unit: "某局", year: 2018, title: "某局年度报告", language: "zh-CN" },
  title: ["某局", "年度报告"],
  blocks,
});

const cell = (text: string, note?: string) => tableCell("rowHeader", text, note ? { note } : {});

test("the title's lines come first", () => {
  expect(plainText(report())).toEqual(["某局", "年度报告"]);
});

test("the date under the title follows it", () => {
  expect(plainText({ ...report(), titleDate: "（2019年1月3日）" }).at(-1)).toBe("（2019年1月3日）");
});

test("a run-in heading and the text that follows it are one line", () => {
  const lead = { level: 2, text: "（一）渠道。" } as const;
  expect(plainText(report({ kind: "paragraph", lead, text: "开通两处。" })).at(-1)).toBe(
    "（一）渠道。开通两处。",
  );
});

test("a table says its subtitle, head, header, rows and foot in that order", () => {
  const item = (label: string, text: string) => ({ label, text, code: label });
  const lines = plainText(
    report({
      kind: "table",
      id: "t",
      name: "不印出的名称",
      subtitle: "（2018年度）",
      head: [item("填报单位：", "某局")],
      columnsMm: [10, 10],
      header: [{ id: "h", cells: [cell("指标"), cell("数")] }],
      rows: [{ id: "r", cells: [cell("一、件数", "（含转办）"), cell("")] }],
      foot: [[item("审核人：", ""), item("填报人：", "甲")]],
    }),
  );
  expect(lines.slice(2)).toEqual([
    "（2018年度）",
    "填报单位：某局",
    "指标\t数",
    "一、件数（含转办）\t",
    "审核人：\t填报人：甲",
  ]);
});

test("an attachment says its mark and title before what it holds", () => {
  const lines = plainText(
    report(
      { kind: "attachmentNote", names: ["名单"] },
      { kind: "closing", unit: "某局", date: "2019年1月3日", sealed: false },
      {
        kind: "attachment",
        mark: "附件",
        title: "名单",
        blocks: [{ kind: "paragraph", text: "甲、乙。" }],
      },
    ),
  );
  expect(lines.slice(2)).toEqual([
    "附件：名单",
    "某局",
    "2019年1月3日",
    "附件",
    "名单",
    "甲、乙。",
  ]);
});
