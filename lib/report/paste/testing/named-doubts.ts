import { all, five, four, full, lastYear, named, pairs, type Case } from "./case";
import { rows2018, type SampleRow } from "./sample-blocks";

/** Blocks with names that leave a doubt. */
export const namedAsked: readonly Case[] = [
  {
    name: "two years without heads",
    block: rows2018.map((row) => [row.label, row.unit, lastYear(row), row.figure]),
    values: [],
  },
  {
    name: "two columns that both say 数量",
    block: [
      ["统计指标", "数量", "数量"],
      ...rows2018.map((row) => [row.label, lastYear(row), row.figure]),
    ],
    values: [],
  },
  {
    name: "only 上年数",
    block: [
      ["统计指标", "单位", "上年数"],
      ...rows2018.map((row) => [row.label, row.unit, lastYear(row)]),
    ],
    values: [],
  },
  {
    name: "a column of figures that another office heads",
    block: [["统计指标", "测试局"], ...rows2018.map((row) => [row.label, row.figure])],
    values: all,
  },
  {
    name: "a serial column instead of figures",
    block: rows2018.map((row, at) => [row.label, String(at + 1)]),
    values: rows2018.flatMap(({ code }, at) => (code ? [[code, String(at + 1)] as const] : [])),
  },
  {
    name: "a row that the form does not have",
    block: full([
      ...rows2018.slice(0, 20),
      { ...rows2018[19], label: "本地增列的一行", figure: "99999" } as SampleRow,
      ...rows2018.slice(20),
    ]),
    values: all,
  },
  {
    name: "a trailing 合计",
    block: [...full(rows2018), ["合计", "", "99999"]],
    values: all,
  },
  {
    name: "two parts swapped",
    block: full([...five, ...four]),
    values: pairs([...five, ...four]),
  },
  {
    name: "two rows swapped",
    block: full([...rows2018.slice(0, 6), ...rows2018.slice(6, 8).reverse(), ...rows2018.slice(8)]),
    values: all,
  },
  {
    name: "a row whose name stands twice, alone",
    block: [named("3", "t18.4.2"), named("5", "t18.6")],
    values: [["t18.6", "5"]],
  },
  {
    name: "one row twice",
    block: [named("3", "t18.6"), named("4", "t18.6"), named("5", "t18.9.1")],
    values: [["t18.9.1", "5"]],
  },
  {
    name: "the second part's parent row left out, its first row too",
    block: full([...four, ...five.slice(2)]),
    values: pairs(four.slice(0, 2)),
  },
  {
    name: "money in 元",
    block: [named("3", "t18.6"), ["七、依申请公开信息收取的费用", "元", "350"]],
    values: [["t18.6", "3"]],
  },
  {
    name: "a heading row that holds a figure",
    block: [["一、主动公开情况", "条", "15"], named("3", "t18.1.1")],
    values: [["t18.1.1", "3"]],
  },
];
