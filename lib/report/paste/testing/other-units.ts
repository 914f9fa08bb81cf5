import { named, type Case } from "./case";
import { rows2018 } from "./sample-blocks";

const FEES = "七、依申请公开信息收取的费用";
const rest = { at: "t18.7", values: [] } satisfies Partial<Case>;

/** Blocks of which some figures are in another unit than the table's: these are never proposed. */
export const otherUnits: readonly Case[] = [
  { name: "元 in the label's brackets", block: [[`${FEES}（元）`, "8500"]], ...rest },
  { name: "单位：元 in the label's brackets", block: [[`${FEES}(单位：元)`, "8500"]], ...rest },
  {
    name: "元 in the heading of the year's column",
    block: [
      ["统计指标", "2018年（元）"],
      [FEES, "8500"],
    ],
    ...rest,
  },
  {
    name: "元 in a heading that nobody knows",
    block: [
      ["统计指标", "金额（元）"],
      [FEES, "8500"],
    ],
    ...rest,
  },
  {
    name: "元 in a row above the heads",
    block: [
      ["（单位：元）", ""],
      ["统计指标", "统计数"],
      [FEES, "8500"],
    ],
    ...rest,
  },
  {
    name: "单位：元 at the right, above the figures",
    block: [
      ["", "金额单位：元"],
      ["统计指标", "统计数"],
      [FEES, "8500"],
    ],
    ...rest,
  },
  { name: "单位：元 above a figure without a name", block: [["单位：元"], ["8500"]], ...rest },
  { name: "元 in the heading of a bare column", block: [["金额（元）"], ["8500"]], ...rest },
  { name: "千元 in the column of units", block: [[FEES, "千元", "8"]], ...rest },
  {
    name: "万条 and 千件 in the column of units",
    block: [
      ["统计指标", "单位", "统计数"],
      ["一、主动公开情况", "", ""],
      ["（一）主动公开政府信息数", "万条", "3"],
      ["六、举报投诉数量", "千件", "2"],
      named("4", "t18.9.1"),
    ],
    values: [["t18.9.1", "4"]],
  },
  {
    name: "a unit that nobody knows in the column of units",
    block: [
      ["统计指标", "单位", "统计数"],
      ["六、举报投诉数量", "大本", "2"],
    ],
    values: [],
  },
  {
    name: "单位：元 over the whole table, whose rows name their own",
    block: [["单位：元", "", ""], ...rows2018.map((row) => [row.label, row.unit, row.figure])],
    values: rows2018.flatMap(({ code, unit, figure }) =>
      code === null || unit === "万元" ? [] : [[code, figure] as const],
    ),
  },
];
