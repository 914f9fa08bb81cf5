import type { DocumentTable, ReportDocument } from "@/lib/document/model";
import { tableCell } from "@/lib/document/testing/table-cell";

const RED_DOT =
  "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAE0lEQVR4nGP8z4AdMOEQH6ESAEtcAQd0pV8VAAAAAElFTkSuQmCC";

/** What must never run or break a file: control characters, half a pair, turned text, markup, placeholders. */
export const HOSTILE = "甲\u0000\u0008\u202E乙\uD842<script>alert(1)</script>&amp;]]>{default-0}";

/** What a spreadsheet takes for a formula where it is not told that it is text. */
export const FORMULAS = ["=cmd|'/c calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1"] as const;

const cell = (text: string) => tableCell("figure", text);

const table: DocumentTable = {
  kind: "table",
  id: "bad\"id'<",
  name: "[a]:*?/\\'",
  head: [{ label: "单位：", text: HOSTILE, code: "head.unit" }],
  columnsMm: [20, 20],
  header: [{ id: "h", cells: [cell("指标"), cell("数")] }],
  rows: FORMULAS.map((text) => ({ id: text, cells: [cell(HOSTILE), cell(text)] })),
  foot: [],
};

/** Text that somebody typed or pasted to do harm, wherever a document holds text. */
export const hostileDocument: ReportDocument = {
  meta: { unit: "某\u0001<局>", year: 2018, title: "题&目", language: "zh-CN" },
  title: [HOSTILE],
  blocks: [
    { kind: "heading", level: 1, text: HOSTILE, code: 'section."<x>' },
    { kind: "paragraph", text: HOSTILE },
    {
      kind: "figure",
      image: { mime: "image/png", base64: RED_DOT },
      widthMm: 80,
      caption: HOSTILE,
      alternative: HOSTILE,
    },
    { kind: "attachmentNote", names: [HOSTILE] },
    { kind: "closing", unit: HOSTILE, date: HOSTILE, sealed: true },
    { kind: "attachment", mark: "附件", title: HOSTILE, blocks: [table] },
  ],
};
