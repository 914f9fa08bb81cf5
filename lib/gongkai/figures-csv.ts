import { figuresOf, tablesOf } from "@/lib/editions/define";
import type { Edition, Table } from "@/lib/editions/types";
import type { PublishedReport } from "@/lib/publication/publication";
import type { Entries, Value } from "@/lib/report/value";
import { reportAddress } from "./addresses";
import { CSV_START, csvRow } from "@/lib/export/csv-cell";

const COLUMNS = [
  ...["单位", "年度", "格式", "统计表", "代码", "指标", "计量单位", "数"],
  ...["填报情况", "公布日期", "网址"],
];

export const figuresHead = (): string => CSV_START + csvRow(COLUMNS);

/** 未填, 留空 and 0 are three things: an empty cell alone would not say which. */
function filled(value: Value): string {
  if (value === null) return "未填";
  return value === "" ? "留空" : "已填";
}

export interface PublishedFigures {
  readonly report: PublishedReport;
  readonly edition: Edition;
  /** Of the published revision. */
  readonly entries: Entries;
  readonly origin: string;
}

function tableRows(table: Table, { report, edition, entries, origin }: PublishedFigures): string {
  return figuresOf(table)
    .map(({ code, label, unit = "" }) => {
      const value = entries.get(code) ?? null;
      return csvRow([
        ...[report.unitName, String(report.year), edition.name, table.name, code],
        ...[label, unit, value ?? "", filled(value)],
        ...[report.day, origin + reportAddress(report)],
      ]);
    })
    .join("");
}

/** Every figure of one report, a row each, in printed order. */
export const figuresOfReport = (figures: PublishedFigures): string =>
  tablesOf(figures.edition)
    .map((table) => tableRows(table, figures))
    .join("");
