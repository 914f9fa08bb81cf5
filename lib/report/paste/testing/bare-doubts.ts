import { all, bare, column, figures, zeroed, type Case } from "./case";
import { nationalRows, rows2018 } from "./sample-blocks";

/** Blocks without names that leave a doubt. */
export const bareAsked: readonly Case[] = [
  { name: "the printed column whose headings hold 0", block: bare(zeroed(rows2018)), values: all },
  {
    name: "the 65 printed rows of the national form without names",
    block: bare(nationalRows),
    values: null,
  },
  {
    name: "the national form's first part without names, as many rows as figures here",
    block: bare(nationalRows.slice(1, 10)),
    values: null,
  },
  {
    name: "58 figures of the national form without names",
    block: figures(nationalRows),
    values: null,
  },
  {
    name: "six values that end nowhere",
    block: column("5", "6", "7", "8", "9", "10"),
    at: "t18.3.1.1",
    values: ["t18.3.1.1", "t18.3.1.2", "t18.3.1.3", "t18.3.1.4", "t18.3.2", "t18.3.2.1"].map(
      (code, at) => [code, String(at + 5)] as const,
    ),
  },
  {
    name: "more values than there are lines",
    block: column("5", "6", "7", "8"),
    at: "t18.9.2",
    values: [
      ["t18.9.2", "5"],
      ["t18.9.3", "6"],
    ],
  },
  {
    name: "a few values, one of them where a heading is printed",
    block: column("5", "6", "", "7"),
    at: "t18.1.1.a",
    values: [
      ["t18.1.1.a", "5"],
      ["t18.1.1.b", "6"],
      ["t18.1.2.1", "7"],
    ],
  },
  {
    name: "a few values, the first of them perhaps a heading's",
    block: column("", "5", "6"),
    at: "t18.1.1",
    values: [
      ["t18.1.1", "5"],
      ["t18.1.1.a", "6"],
    ],
  },
  {
    name: "lines of text",
    block: column("本年度工作情况", "如下所述"),
    values: [],
  },
  {
    name: "a value among words",
    block: column("5", "约6件", "7"),
    at: "t18.3.1.1",
    values: [
      ["t18.3.1.1", "5"],
      ["t18.3.1.3", "7"],
    ],
  },
  {
    name: "another year's column by itself",
    block: column("2017年", ...figures(rows2018).flat()),
    values: [],
  },
];
