import {
  HEAD,
  all,
  five,
  four,
  full,
  lastYear,
  named,
  national,
  pairs,
  relabelled,
  zeroed,
  type Case,
} from "./case";
import { nationalRows, partOf, rows2018 } from "./sample-blocks";

/** Blocks with names, which say all that there is to know. */
export const namedStraight: readonly Case[] = [
  { name: "the whole table", block: [HEAD, ...full(rows2018)], values: all },
  { name: "the whole table without its heads", block: full(rows2018), values: all },
  {
    name: "the whole table under its title, its year and the unit",
    block: [
      ["政府信息公开情况统计表", "", ""],
      ["（2018年度）", "", ""],
      ["填报单位（盖章）：测试局", "", ""],
      ["统　计　指　标", "单位", "统计数"],
      ...full(rows2018),
    ],
    values: all,
  },
  {
    name: "a table whose heading rows hold 无",
    block: full(rows2018.map((row) => (row.code === null ? { ...row, figure: "无" } : row))),
    values: all,
  },
  {
    name: "a table whose heading rows hold 0",
    block: [HEAD, ...full(zeroed(rows2018))],
    values: all,
  },
  {
    name: "the 65 rows of the national form",
    block: [HEAD, ...full(nationalRows)],
    values: national,
  },
  {
    name: "上年数 before 统计数",
    block: [
      ["统计指标", "单位", "上年数", "统计数"],
      ...rows2018.map((row) => [row.label, row.unit, lastYear(row), row.figure]),
    ],
    values: all,
  },
  {
    name: "two years by their numbers",
    block: [
      ["指标名称", "计量单位", "2017年", "2018年"],
      ...rows2018.map((row) => [row.label, row.unit, lastYear(row), row.figure]),
    ],
    values: all,
  },
  {
    name: "two years as bare numbers, this one first, with 增减",
    block: [
      ["指标", "2018", "2017", "增减"],
      ...rows2018.map((row) => [row.label, row.figure, lastYear(row), "5000"]),
    ],
    values: all,
  },
  {
    name: "a leading 序号 column",
    block: [
      ["序号", ...HEAD],
      ...rows2018.map((row, at) => [String(at + 1), row.label, row.unit, row.figure]),
    ],
    values: all,
  },
  {
    name: "a leading serial column without a head",
    block: rows2018.map((row, at) => [String(at + 1), row.label, row.unit, row.figure]),
    values: all,
  },
  {
    name: "代码 between name and figure, 备注 behind it",
    block: [
      ["指标名称", "代码", "数量", "备注"],
      ...rows2018.map((row, at) => [
        row.label,
        String(at + 10),
        row.figure,
        at === 5 ? "核过" : "",
      ]),
    ],
    values: all,
  },
  {
    name: "columns permuted: the figure first, the name last",
    block: [
      ["本年数", "单位", "统计指标"],
      ...rows2018.map((row) => [row.figure, row.unit, row.label]),
    ],
    values: all,
  },
  {
    name: "one part with its heading row",
    block: full(partOf("一")),
    at: "t18.3.1",
    values: pairs(partOf("一")),
  },
  {
    name: "one part, the cursor in another",
    block: full(five),
    at: "t18.1.1",
    values: pairs(five),
  },
  {
    name: "two parts whose rows are called the same",
    block: full([...four, ...five]),
    values: pairs([...four, ...five]),
  },
  {
    name: "a part without its parent row, known by the row above",
    block: full(five.slice(1)),
    values: pairs(five.slice(1)),
  },
  {
    name: "rows left out",
    block: full(rows2018.filter((_, at) => at % 4 !== 2 || at > 46)),
    values: pairs(rows2018.filter((_, at) => at % 4 !== 2 || at > 46)),
  },
  {
    name: "labels without numbering, 其中, brackets and spaces",
    block: full(
      relabelled((label) =>
        label
          .replace(/^(?:（.）|.、|\d\.)/, "")
          .replace("其中：", "")
          .replace(/(.)信息/, "$1 信息"),
      ),
    ),
    values: all,
  },
  {
    name: "其它 for 其他, half-width brackets, numbers of another kind, bold marks",
    block: full(
      relabelled((label) =>
        label
          .replace("其他", "其它")
          .replace(/^（(.)）/, "($1) ")
          .replace(/^(\d)\./, "**$1、**")
          .replace("其中：", "其中:"),
      ),
    ),
    values: all,
  },
  {
    name: "labels broken over lines, as quoted cells",
    block: full(relabelled((label) => `${label.slice(0, 4)}\n${label.slice(4)}`)),
    values: all,
  },
  {
    name: "figures with separators and units",
    block: rows2018.map((row, at) => [
      row.label,
      row.figure &&
        (at % 2 ? `1,${row.figure.padStart(4, "0").slice(1)}` : `${row.figure}${row.unit}`),
    ]),
    values: rows2018.flatMap(({ code, figure }, at) =>
      code === null
        ? []
        : [[code, at % 2 ? `1${figure.padStart(4, "0").slice(1)}` : figure] as const],
    ),
  },
  {
    name: "a figure merged over two rows, which is its first row's",
    block: [
      named("7", "t18.9.1"),
      [...named("", "t18.9.2").slice(0, 2), { text: "13", down: 2 }],
      named("", "t18.9.3"),
    ],
    values: [
      ["t18.9.1", "7"],
      ["t18.9.2", "13"],
    ],
  },
  {
    name: "empty cells and dashes, which change nothing",
    block: [named("7", "t18.9.1"), named("——", "t18.9.2"), named("", "t18.9.3")],
    values: [["t18.9.1", "7"]],
  },
];
