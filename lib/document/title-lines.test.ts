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
