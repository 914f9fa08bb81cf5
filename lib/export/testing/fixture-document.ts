import type { Layout } from "@/lib/document/layout";
import type { Block, ReportDocument } from "@/lib/document/model";
import { mergedTable } from "./fixture-merged-table";
import { narrative } from "./fixture-narrative";
import { statisticsTable } from "./fixture-table";

const unit = "青梧县档案局";

const preface: Block = {
  kind: "paragraph",
  text: "本报告由青梧县档案局根据《青梧县人民政府办公室关于编报2018年政府信息公开年度报告的通知》的要求编制。全文分为概述、政府信息主动公开情况、政府信息公开工作情况等8个部分。所列数据的统计期限自2018年1月1日起至2018年12月31日止。本报告可以在青梧县人民政府网站（http://www.qingwu.example/gongkai/?dept=dangan&year=2018）查阅和下载。如有疑问，请与青梧县档案局办公室联系（地址：青梧县清河镇书院路8号，联系电话：0000-5550123）。",
  code: "preface.free",
};

/** An invented report as large as a published one: eight sections, a table of 66 rows. */
export const reportDocument: ReportDocument = {
  meta: {
    unit,
    year: 2018,
    title: `${unit}2018年政府信息公开工作年度报告`,
    language: "zh-CN",
  },
  title: [unit, "2018年政府信息公开工作年度报告"],
  blocks: [
    preface,
    ...narrative,
    { kind: "attachmentNote", names: [statisticsTable.name] },
    { kind: "closing", unit, date: "2019年1月15日", sealed: false },
    {
      kind: "attachment",
      mark: "附件",
      title: statisticsTable.name,
      blocks: [statisticsTable],
    },
  ],
};

/** The same report with a table of merged headings inside a section, as forms since 2019 have it. */
export const reportWithMergedTable: ReportDocument = {
  ...reportDocument,
  blocks: reportDocument.blocks.flatMap((block): Block[] =>
    block.kind === "heading" && block.text.startsWith("五、") ? [mergedTable, block] : [block],
  ),
};

/** The report as it is built in a layout, its closing where that has it. */
export function reportIn({ closing }: Layout): ReportDocument {
  if (closing === "end") return reportDocument;
  return {
    ...reportDocument,
    ...(closing === "bracketedDate" ? { titleDate: "（2019年1月15日）" } : {}),
    blocks: reportDocument.blocks.filter(({ kind }) => kind !== "closing"),
  };
}
