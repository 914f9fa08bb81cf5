import { expect, test } from "vitest";
import { titleLines } from "./title-lines";

const lines = (unit: string) => titleLines(`${unit}2018年政府信息公开工作年度报告`, unit, 2018);

test("a short title stands on one line", () => {
  expect(titleLines("2018年政府信息公开工作年度报告", "测试局", 2018)).toHaveLength(1);
});

test("a longer one has the unit above", () => {
  expect(lines("云栖市青溪区政务服务管理局")).toEqual([
    "云栖市青溪区政务服务管理局",
    "2018年政府信息公开工作年度报告",
  ]);
});

test("an over-long unit is broken where a word ends, and nothing is lost", () => {
  const unit = "云栖市青溪区人民政府政务服务和公共资源交易管理办公室";
  expect(lines(unit).every((line) => line.length <= 20)).toBe(true);
  expect(lines(unit).join("")).toBe(`${unit}2018年政府信息公开工作年度报告`);
});

test("a title that begins with another name breaks before what it is about", () => {
  const title = "青溪区住建局关于2018年政府信息公开工作的年度报告";
  expect(titleLines(title, "云栖市青溪区住房和城乡建设局", 2018)).toEqual([
    "青溪区住建局",
    "关于2018年政府信息公开工作的年度报告",
  ]);
});

test("关于 is no line of its own", () => {
  const title = "关于2018年政府信息公开工作情况的年度报告";
  expect(titleLines(title, "测试局", 2018)).not.toContain("关于");
});

test("a title without any such place is broken after a whole character, though it be of two halves", () => {
  expect(titleLines(`${"字".repeat(19)}𠮷${"字".repeat(5)}`, "某", 2018)).toEqual([
    "字".repeat(19),
    `𠮷${"字".repeat(5)}`,
  ]);
});

test.each([
  [
    "重庆市云栖区人民政府办公室关于2018年度政府信息公开工作情况的年度报告",
    ["重庆市云栖区人民政府办公室", "关于2018年度政府信息公开", "工作情况的年度报告"],
  ],
  [
    "云栖市住建局二〇一八年度政府信息公开工作年度报告",
    ["云栖市住建局二〇一八年度", "政府信息公开工作年度报告"],
  ],
  [
    "2018年云栖市青溪区住房和城乡建设局政府信息公开工作年度报告",
    ["2018年云栖市青溪区住房和城乡建设局", "政府信息公开工作年度报告"],
  ],
])("no word is cut in %s", (title, wanted) => {
  expect(titleLines(title, "重庆市云栖区人民政府办公室", 2018)).toEqual(wanted);
});

test.each([
  [
    "云栖省青岭市市北区城市管理局市容环境卫生服务中心",
    ["云栖省青岭市市北区城市管理局", "市容环境卫生服务中心"],
  ],
  [
    "云栖省广州市南沙区政务服务管理局行政审批分局",
    ["云栖省广州市南沙区", "政务服务管理局行政审批分局"],
  ],
])("no word is cut in the unit %s", (unit, wanted) => {
  expect(lines(unit).slice(0, -1)).toEqual(wanted);
});

test("a space that was typed beside a break is not printed", () => {
  const title = "云栖市青溪区住房和城乡建设局 2018 年政府信息公开工作年度报告";
  expect(titleLines(title, "云栖市青溪区住房和城乡建设局", 2018)).toEqual([
    "云栖市青溪区住房和城乡建设局",
    "2018 年政府信息公开工作年度报告",
  ]);
});
