import { edition, field } from "../define";
import type { Edition, FigureCell, Line, Table, TextCell } from "../types";

/**
 * An invented form, of the shapes that real ones have: a table in blocks with headings of their own,
 * one of seven columns under merged headings beside merged rows, and one of a single line.
 */

const heading = (text: string, colSpan = 1, rowSpan = 1): TextCell => ({
  role: "columnHeader",
  text,
  colSpan,
  rowSpan,
});
const label = (text: string, colSpan = 1, rowSpan = 1): TextCell => ({
  role: "rowHeader",
  text,
  colSpan,
  rowSpan,
});
const figure = (code: string, label: string, kind: "count" | "money" = "count"): FigureCell => ({
  role: "figure",
  field: field(code, kind, label, { unit: kind === "money" ? "万元" : "件" }),
});
const line = (id: string, ...cells: Line["cells"]): Line => ({ id, cells });

const bare = { head: [], foot: [], sums: [] };

/** 制发件数 three columns wide, 收费金额 one figure over the same three columns. */
const blocks: Table = {
  ...bare,
  id: "m1",
  name: "馆藏开放情况",
  columnsMm: [39, 39, 39, 39],
  header: [],
  lines: [
    line("a", heading("第一项", 4)),
    line("ah", heading("内容"), heading("新收件数"), heading("注销件数"), heading("现存件数")),
    line(
      "a1",
      label("档案"),
      figure("m1.a1.made", "档案 新收件数"),
      figure("m1.a1.gone", "档案 注销件数"),
      figure("m1.a1.kept", "档案 现存件数"),
    ),
    line("b", heading("第二项", 4)),
    line("bh", heading("内容"), heading("收费金额（单位：万元）", 3)),
    line("b1", label("复制费"), {
      ...figure("m1.b1.fee", "复制费 收费金额", "money"),
      colSpan: 3,
    }),
  ],
};

const APPLICANTS = [
  ["farm", "农户"],
  ["village", "村集体"],
  ["school", "学校"],
  ["clinic", "医院"],
  ["firm", "企业"],
  ["other", "其他"],
  ["total", "总计"],
] as const;

const across = (row: string, name: string) =>
  APPLICANTS.map(([column, who]) => figure(`m2.${row}.${column}`, `${name} ${who}`));

const applicants: Table = {
  ...bare,
  id: "m2",
  name: "利用请求办理情况",
  columnsMm: [9, 27, 46, 11, 10, 10, 10, 10, 12, 11],
  header: [
    line("h1", heading("（第一项加第二项，等于第三项之和）", 3, 3), heading("请求人情况", 7)),
    line("h2", heading("农户", 1, 2), heading("单位和组织", 5), heading("总计", 1, 2)),
    line("h3", ...APPLICANTS.slice(1, 6).map(([, who]) => heading(who))),
  ],
  lines: [
    line("1", label("一、本年新收请求", 3), ...across("1", "新收")),
    line("2", label("二、上年结转请求", 3), ...across("2", "结转")),
    line("3.1", label("三、办理结果", 1, 4), label("（一）提供", 2), ...across("3.1", "提供")),
    line("3.2.1", label("（二）不提供", 1, 2), label("1.未到期限"), ...across("3.2.1", "未到期限")),
    line("3.2.2", label("2.涉及隐私"), ...across("3.2.2", "涉及隐私")),
    line("3.3", label("（三）总计", 2), ...across("3.3", "办理总计")),
  ],
  sums: [
    ...["1", "2", "3.1", "3.2.1", "3.2.2", "3.3"].map((row) => ({
      id: `m2.${row}.across`,
      total: `m2.${row}.total`,
      parts: APPLICANTS.slice(0, 6).map(([column]) => `m2.${row}.${column}`),
      text: "总计 = 各类请求人之和",
    })),
  ],
};

const OUTCOMES = ["维持", "纠正", "总计"];

const reviews: Table = {
  ...bare,
  id: "m3",
  name: "复核和申诉情况",
  columnsMm: [26, 26, 26, 26, 26, 26],
  header: [
    line("h1", heading("复核", 3), heading("申诉", 3)),
    line("h2", ...[...OUTCOMES, ...OUTCOMES].map((outcome) => heading(outcome))),
  ],
  lines: [
    line(
      "n",
      ...["review", "appeal"].flatMap((kind) =>
        OUTCOMES.map((outcome, at) => figure(`m3.${kind}.${at}`, outcome)),
      ),
    ),
  ],
};

export const threeTables: Edition = edition({
  id: "made-up",
  name: "假想格式",
  years: [2000, 2001],
  source: "为测试虚构",
  title: field("title", "line", "标题", { prefill: "{unit}{year}年馆藏利用年度报告" }),
  preface: {
    guidance: [],
    parts: [],
    template: "",
    free: field("preface.text", "narrative", "编制说明", { required: false }),
  },
  matters: [],
  sections: [
    {
      key: "overview",
      heading: "总体情况",
      guidance: [],
      matters: [],
      content: { kind: "narrative", field: field("section.overview", "narrative", "总体情况") },
    },
    ...[blocks, applicants, reviews].map((table) => ({
      key: table.id,
      heading: table.name,
      guidance: [],
      matters: [],
      content: { kind: "tables" as const, tables: [table] },
    })),
  ],
  outline: null,
  attachments: [],
  closing: {
    unit: field("closing.unit", "line", "落款单位", { prefill: "{unit}" }),
    date: field("closing.date", "date", "成文日期"),
    seal: field("closing.seal", "choice", "印章", {
      prefill: "none",
      options: [
        { value: "none", label: "不加盖印章" },
        { value: "sealed", label: "加盖印章" },
      ],
    }),
  },
  deadline: { month: 1, day: 31 },
});
