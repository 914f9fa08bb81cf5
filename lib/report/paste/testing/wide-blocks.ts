import { figuresIn } from "../../table-shape";
import { type Case } from "./case";
import { applicants, blocks, outcomes, type Written } from "./sample-blocks";

/** The made-up table of seven columns, its figures told apart. */
const names = ["个人", "企业", "科研", "公益", "法律", "其他", "合计"];
const grid = figuresIn(applicants).map(({ code }, at) => [code, String(211 + at * 29)] as const);
const gridRow = (line: number) => grid.slice(line * 7, line * 7 + 7).map(([, value]) => value);
const applicantRows = [
  [{ text: "一、新收", across: 3 }, "", "", ...gridRow(0)],
  [{ text: "二、办理", down: 3 }, { text: "（一）公开", across: 2 }, "", ...gridRow(1)],
  ["", { text: "（二）不公开", down: 2 }, "1.秘密", ...gridRow(2)],
  ["", "", "2.内部", ...gridRow(3)],
] satisfies Written[][];
const applicantHead: readonly (readonly Written[])[] = [
  [
    { text: "各列自行平衡", down: 3, across: 3 },
    ...["", ""],
    { text: "申请人", across: 7 },
    ...["", "", "", "", "", ""],
  ],
  [
    ...["", "", ""],
    { text: "个人", down: 2 },
    { text: "单位", across: 5 },
    ...["", "", "", ""],
    { text: "合计", down: 2 },
  ],
  ["", "", "", "", ...names.slice(1, 6), ""],
];
/** The block's columns in another order. */
const turned = (rows: readonly (readonly Written[])[]) =>
  rows.map((row) => [...row.slice(0, 3), ...row.slice(3).reverse()]);
/** Blocks of tables with several columns of figures. */
export const wideStraight: readonly Case[] = [
  {
    name: "seven columns under merged heads",
    shape: applicants,
    block: [...applicantHead, ...applicantRows],
    values: grid,
  },
  { name: "seven columns without heads", shape: applicants, block: applicantRows, values: grid },
  {
    name: "seven columns, permuted under their heads",
    shape: applicants,
    block: turned([["", "", "", ...names], ...applicantRows]),
    values: grid,
  },
  {
    name: "two of seven columns, by their heads",
    shape: applicants,
    at: "m3.2.1.sci",
    block: [
      ["", "", "", "企业", "合计"],
      ...applicantRows.map((row) => [...row.slice(0, 3), row[4] ?? "", row[9] ?? ""]),
    ],
    values: grid.filter(([code]) => /biz|tot/.test(code)),
  },
  {
    name: "blocks with heads of their own",
    shape: blocks,
    block: [
      ["第一类事项", "", "", ""],
      ["内容", "有效", "新制", "废止"],
      ["规定", "31", "17", "23"],
      ["内容", "金额", "", ""],
      ["收费", "0.5", "", ""],
    ],
    values: [
      ["m2.rules.valid", "31"],
      ["m2.rules.made", "17"],
      ["m2.rules.gone", "23"],
      ["m2.fee", "0.5"],
    ],
  },
  {
    name: "one line under headings that stand twice",
    shape: outcomes,
    block: [
      ["复议", "", "", "诉讼", "", ""],
      ["维持", "纠正", "其他", "维持", "纠正", "其他"],
      ["11", "12", "13", "21", "22", "23"],
    ],
    values: figuresIn(outcomes).map(
      ({ code }, at) => [code, ["11", "12", "13", "21", "22", "23"][at] ?? ""] as const,
    ),
  },
  {
    name: "a square of four values",
    shape: applicants,
    at: "m3.1.biz",
    block: [
      ["1", "2"],
      ["3", "4"],
    ],
    values: [
      ["m3.1.biz", "1"],
      ["m3.1.sci", "2"],
      ["m3.2.1.biz", "3"],
      ["m3.2.1.sci", "4"],
    ],
  },
];

export const wideAsked: readonly Case[] = [
  {
    name: "columns that the form does not have",
    shape: applicants,
    block: [["", "", "", "个人", "团体"], ...applicantRows.map((row) => row.slice(0, 5))],
    values: grid.filter(([code]) => code.endsWith("nat")),
  },
  {
    name: "two columns past the right edge",
    shape: applicants,
    at: "m3.1.tot",
    block: [
      ["1", "2"],
      ["3", "4"],
    ],
    values: [
      ["m3.1.tot", "1"],
      ["m3.2.1.tot", "3"],
    ],
  },
];
