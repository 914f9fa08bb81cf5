import type { DocumentTable, TableCell, TableRow } from "@/lib/document/model";
import { tableCell } from "@/lib/document/testing/table-cell";

const APPLICANTS = ["农户", "村集体", "学校", "医院", "企业", "其他"] as const;
const OUTCOMES: readonly (readonly [group: string, ...items: string[]])[] = [
  ["（一）提供", "1.全部提供", "2.遮盖个人信息后提供"],
  [
    "（二）不提供",
    "1.未到开放期限",
    "2.涉及他人隐私",
    "3.正在办理的案件",
    "4.内部讨论记录",
    "5.原件破损",
  ],
  ["（三）无从提供", "1.馆内没有", "2.需要另行编制", "3.线索仍不明确"],
  [
    "（四）不再办理",
    "1.与信访相同的请求",
    "2.重复的请求",
    "3.索要公开出版物",
    "4.无正当理由的大量请求",
  ],
];

function row(id: string, ...headings: TableCell[]): TableRow {
  const figures = [...APPLICANTS, "总计"].map((_, at) =>
    tableCell("figure", at === 6 ? "12" : at === 3 ? "" : "2", { code: `merged.${id}.${at}` }),
  );
  return { id, cells: [...headings, ...figures] };
}

const wide = (text: string): TableCell => tableCell("rowHeader", text, { colSpan: 3 });
const outcomes = OUTCOMES.reduce((sum, [, ...items]) => sum + items.length, 0);

const grouped: readonly TableRow[] = OUTCOMES.flatMap(([group, ...items], groupAt) =>
  items.map((item, itemAt) =>
    row(
      `3.${groupAt + 1}.${itemAt + 1}`,
      ...(groupAt === 0 && itemAt === 0
        ? [tableCell("rowHeader", "三、本年度办理结果", { rowSpan: outcomes + 1 })]
        : []),
      ...(itemAt === 0 ? [tableCell("rowHeader", group, { rowSpan: items.length })] : []),
      tableCell("rowHeader", item),
    ),
  ),
);

/** Seven columns of figures under a header of three merged lines, and row headings merged over rows. */
export const mergedTable: DocumentTable = {
  kind: "table",
  id: "merged",
  name: "利用请求办理情况",
  head: [],
  columnsMm: [9, 27, 46, 11, 10, 10, 10, 10, 12, 11],
  header: [
    {
      id: "h1",
      cells: [
        tableCell("columnHeader", "（各列第一项加第二项之和，等于第三项加第四项之和）", {
          colSpan: 3,
          rowSpan: 3,
        }),
        tableCell("columnHeader", "请求人情况", { colSpan: 7 }),
      ],
    },
    {
      id: "h2",
      cells: [
        tableCell("columnHeader", APPLICANTS[0], { rowSpan: 2 }),
        tableCell("columnHeader", "单位和组织", { colSpan: 5 }),
        tableCell("columnHeader", "总计", { rowSpan: 2 }),
      ],
    },
    { id: "h3", cells: APPLICANTS.slice(1).map((name) => tableCell("columnHeader", name)) },
  ],
  rows: [
    row("1", wide("一、本年新收利用请求数量")),
    row("2", wide("二、上年结转利用请求数量")),
    ...grouped,
    row("3.9", tableCell("rowHeader", "（五）其他处理", { colSpan: 2 })),
    row("4", wide("四、结转下年度继续办理")),
  ],
  foot: [],
};
