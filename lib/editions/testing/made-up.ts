import { edition, field, sum } from "../define";
import type { Edition, FigureCell, Line, Table, TextCell } from "../types";

/** An edition that no office ever used, shaped like 2021's: three tables within sections, one of them 7 columns wide. */

const text = (role: TextCell["role"], words: string, span: Partial<TextCell> = {}): TextCell => ({
  role,
  text: words,
  ...span,
});
const head = (words: string, span: Partial<TextCell> = {}) => text("columnHeader", words, span);
const label = (words: string, span: Partial<TextCell> = {}) => text("rowHeader", words, span);

const figure = (
  code: string,
  words: string,
  kind: "count" | "money" = "count",
  colSpan = 1,
): FigureCell => ({
  role: "figure",
  colSpan,
  field: field(code, kind, words, { unit: kind === "money" ? "万元" : "件" }),
});

const plain = { head: [], foot: [], sums: [] };

/** Blocks with columns of their own, one below the other: the second block's figure is three columns wide. */
const disclosed: Table = {
  ...plain,
  id: "m2",
  name: "主动公开情况",
  columnsMm: [60, 32, 32, 32],
  header: [],
  lines: [
    { id: "a", cells: [head("第一类事项", { colSpan: 4 })] },
    { id: "a.head", cells: ["内容", "新制", "废止", "有效"].map((words) => head(words)) },
    {
      id: "rules",
      cells: [
        label("规定"),
        ...["made", "gone", "valid"].map((column) =>
          figure(`m2.rules.${column}`, `规定 ${column}`),
        ),
      ],
      counts: "当年印发的。",
      countsNot: "征求意见稿。",
    },
    { id: "b.head", cells: [head("内容"), head("金额", { colSpan: 3 })] },
    { id: "fee", cells: [label("收费"), figure("m2.fee", "收费", "money", 3)] },
  ],
};

const applicants = ["nat", "biz", "sci", "pub", "law", "oth", "tot"] as const;
const applicantNames = ["个人", "企业", "科研", "公益", "法律", "其他", "合计"];

const requestLine = (id: string, labels: readonly TextCell[]): Line => ({
  id,
  cells: [
    ...labels,
    ...applicants.map((column, at) =>
      figure(`m3.${id}.${column}`, `${id} ${applicantNames[at] ?? ""}`),
    ),
  ],
});

/** Three lines of merged headers, three columns of labels that span rows, seven columns of figures. */
const requests: Table = {
  ...plain,
  id: "m3",
  name: "申请情况",
  columnsMm: [14, 14, 30, 14, 14, 14, 14, 14, 14, 14],
  header: [
    {
      id: "h1",
      cells: [head("各列自行平衡", { colSpan: 3, rowSpan: 3 }), head("申请人", { colSpan: 7 })],
    },
    {
      id: "h2",
      cells: [
        head("个人", { rowSpan: 2 }),
        head("单位", { colSpan: 5 }),
        head("合计", { rowSpan: 2 }),
      ],
    },
    { id: "h3", cells: applicantNames.slice(1, 6).map((words) => head(words)) },
  ],
  lines: [
    requestLine("1", [label("一、新收", { colSpan: 3 })]),
    requestLine("2.1", [label("二、办理", { rowSpan: 3 }), label("（一）公开", { colSpan: 2 })]),
    requestLine("2.2.1", [label("（二）不公开", { rowSpan: 2 }), label("1.秘密")]),
    requestLine("2.2.2", [label("2.内部")]),
  ],
  sums: applicants.map((column) =>
    sum(
      "m3",
      `S-${column}`,
      `1.${column}`,
      ["2.1", "2.2.1", "2.2.2"].map((row) => `${row}.${column}`),
      "新收＝办理",
    ),
  ),
};

const outcomes = ["keep", "mend", "rest"] as const;

/** One line of figures without a label, under grouped headers. */
const disputes: Table = {
  ...plain,
  id: "m4",
  name: "争议情况",
  columnsMm: outcomes.flatMap(() => [26, 26]),
  header: [
    { id: "g", cells: [head("复议", { colSpan: 3 }), head("诉讼", { colSpan: 3 })] },
    {
      id: "o",
      cells: ["维持", "纠正", "其他", "维持", "纠正", "其他"].map((words) => head(words)),
    },
  ],
  lines: [
    {
      id: "n",
      cells: ["rev", "court"].flatMap((block) =>
        outcomes.map((outcome) => figure(`m4.${block}.${outcome}`, `${block} ${outcome}`)),
      ),
    },
  ],
};

const tables = (key: string, heading: string, table: Table): Edition["sections"][number] => ({
  key,
  heading,
  guidance: [],
  matters: [],
  content: { kind: "tables", tables: [table] },
});

export const madeUpEdition: Edition = edition({
  id: "made-up",
  name: "虚构格式",
  years: [2090, null],
  source: "made up for tests",
  title: field("title", "line", "标题", { prefill: "{unit}{year}年报告" }),
  preface: {
    guidance: [],
    parts: [field("preface.contact", "line", "联系单位", { prefill: "{unit}" })],
    template: "有疑问请联系{preface.contact}。",
    gap: "〔{label}：未填〕",
    free: field("preface.text", "narrative", "编制说明", { required: false }),
  },
  matters: [],
  sections: [
    {
      key: "summary",
      heading: "总体情况",
      guidance: [],
      matters: [],
      content: { kind: "narrative", field: field("section.summary", "narrative", "总体情况") },
    },
    tables("disclosed", "主动公开", disclosed),
    tables("requests", "申请", requests),
    tables("disputes", "争议", disputes),
  ],
  outline: null,
  attachments: [],
  closing: {
    unit: field("closing.unit", "line", "落款单位", { prefill: "{unit}" }),
    date: field("closing.date", "date", "成文日期"),
    seal: field("closing.seal", "choice", "印章", { options: [{ value: "none", label: "无" }] }),
  },
  deadlines: {
    filing: { everybody: { month: 1, day: 31 } },
    publication: {
      everybody: { month: 1, day: 31 },
      kinds: { government: { month: 3, day: 31 } },
    },
  },
});
