import { describe, expect, test } from "vitest";
import { figuresIn } from "../table-shape";
import type { Value } from "../value";
import { otherYears } from "./other-years";
import { planPaste } from "./plan-paste";
import { readClipboard } from "./read-clipboard";
import { filledAmong, readCell, settlePaste } from "./settle-paste";
import { bareAsked } from "./testing/bare-doubts";
import { bareStraight } from "./testing/bare-blocks";
import { all, type Case } from "./testing/case";
import { namedAsked } from "./testing/named-doubts";
import { namedStraight } from "./testing/named-blocks";
import { otherUnits } from "./testing/other-units";
import { otherYear } from "./testing/other-year";
import { asHtml, asText, clipboardHtml, shape2018, tablesIn } from "./testing/sample-blocks";
import { wideAsked, wideStraight } from "./testing/wide-blocks";

const straight = [...namedStraight, ...bareStraight, ...wideStraight];
const bareUnticked = bareAsked.map((each) =>
  each.values?.length === 0 ? each : { ...each, isTicked: false },
);
const asked = [...namedAsked, ...bareUnticked, ...wideAsked, ...otherUnits, ...otherYear];

const clipboards = [
  ["text", asText],
  ["HTML", asHtml],
] as const;

function paste({ block, at, shape = shape2018 }: Case, read: typeof asText) {
  const plan = planPaste(read(block), shape, at ?? figuresIn(shape)[0]?.code ?? "");
  return { ...plan, ...settlePaste(shape, plan.cells) };
}

test("all figures of the samples are different", () => {
  expect([all.length, new Set(all.map(([, value]) => value)).size]).toEqual([59, 59]);
  expect(straight.length + asked.length).toBeGreaterThanOrEqual(40);
});

describe.each(clipboards)("as %s", (_, read) => {
  test.each(straight.map((each) => [each.name, each] as const))(
    "%s goes straight to its cells",
    (__, each) => {
      const { doubts, values } = paste(each, read);
      expect({ doubts, values }).toEqual({ doubts: [], values: new Map(each.values) });
    },
  );

  test.each(asked.map((each) => [each.name, each] as const))("%s is asked about", (__, each) => {
    const { doubts, values, isTicked } = paste(each, read);
    expect(doubts).not.toEqual([]);
    if (each.isTicked !== undefined) expect(isTicked).toBe(each.isTicked);
    if (each.values !== null) expect(values).toEqual(new Map(each.values));
  });
});

const bareFive = asText([["1"], ["2"], ["3"]]);

test("a block without names is asked about where lines of the table are out of sight", () => {
  const plan = planPaste({ ...bareFive, isFiltered: true }, shape2018, "t18.1.1");
  expect([plan.isTicked, plan.doubts.length]).toEqual([false, 1]);
  expect(planPaste(bareFive, shape2018, "t18.1.1").doubts).toEqual([]);
});

test("a named block goes to its lines, those out of sight too", () => {
  const named = { ...asText([["六、举报投诉数量", "件", "5"]]), isFiltered: true };
  expect(planPaste(named, shape2018, "t18.1.1").doubts).toEqual([]);
});

test("a year and a unit that stand above the copied table, not in it, count as well", () => {
  const rows = [["七、依申请公开信息收取的费用", "8500"]];
  const text = [
    "政府信息公开情况统计表（2017年度）",
    "单位：元",
    ...rows.map((row) => row.join("\t")),
  ];
  const plan = planPaste(
    readClipboard(text.join("\n"), tablesIn(clipboardHtml(rows))),
    shape2018,
    "t18.1.1",
  );
  expect(plan.isTicked).toBe(false);
  expect(plan.cells.map(({ line, why }) => [line, why])).toEqual([
    [null, "单位写的是“元”，这一项按“万元”填，请换算"],
  ]);
});

test("the day on which a block was filled in is no other year's", () => {
  const rows = asText([
    ["填报日期：2019年1月15日", ""],
    ["六、举报投诉数量", "5"],
  ]);
  expect(planPaste(rows, shape2018, "t18.1.1").doubts).toEqual([]);
});

test.each([
  ["二〇一七年度统计表", ["2017"]],
  ["（2018年度）2017年12月31日", ["2017"]],
  ["2018年度", []],
  ["渝府办发12017号", []],
])("%s names other years than 2018: %s", (text, years) => {
  expect(otherYears(text, 2018)).toEqual(years);
});

test.each(["无", "3.5", "35000元", "", "——"])("%s in a row fills no cell", (text) => {
  const line = shape2018.lines.findIndex(({ figures }) => figures[0]?.code === "t18.6");
  expect(readCell(shape2018, { line, column: 0, text })?.ok ?? false).toBe(false);
});

test("cells that hold a figure already are told from those that are 未填 or 留空", () => {
  const held = new Map<string, Value>([
    ["a", "0"],
    ["b", ""],
    ["c", null],
  ]);
  expect(filledAmong(held.keys(), (code) => held.get(code) ?? null)).toBe(1);
});
