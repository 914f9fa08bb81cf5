import { all, bare, column, figures, from, lastYear, pairs, type Case } from "./case";
import { partOf, rows2018 } from "./sample-blocks";

/** Blocks without names, of which counting leaves no doubt. */
export const bareStraight: readonly Case[] = [
  {
    name: "at most five values",
    block: column("5", "6", "7"),
    at: "t18.3.1.1",
    values: [
      ["t18.3.1.1", "5"],
      ["t18.3.1.2", "6"],
      ["t18.3.1.3", "7"],
    ],
  },
  {
    name: "a few values over a heading",
    block: column("5", "6", "7"),
    at: "t18.1.1.a",
    values: [
      ["t18.1.1.a", "5"],
      ["t18.1.1.b", "6"],
      ["t18.1.2.1", "7"],
    ],
  },
  { name: "as many values as there are figures", block: figures(rows2018), values: all },
  {
    name: "as many values as there are figures down to the end",
    block: figures(from(rows2018, "t18.6")),
    at: "t18.6",
    values: pairs(from(rows2018, "t18.6")),
  },
  {
    name: "as many values as there are figures in a part",
    block: figures(partOf("三")),
    at: "t18.3.1",
    values: pairs(partOf("三")),
  },
  { name: "the whole printed column, headings empty", block: bare(rows2018), values: all },
  {
    name: "the whole printed column with its head, headings dashed",
    block: column("统计数", ...rows2018.map(({ figure }) => figure || "——")),
    values: all,
  },
  { name: "the printed column from the cursor on", block: bare(rows2018.slice(1)), values: all },
  {
    name: "the printed column of a part, from its heading",
    block: bare(partOf("二")),
    at: "t18.2.1",
    values: pairs(partOf("二")),
  },
  {
    name: "上年数 and 统计数 without names",
    block: [
      ["上年数", "统计数"],
      ...rows2018.filter(({ code }) => code).map((row) => [lastYear(row), row.figure]),
    ],
    values: all,
  },
];
