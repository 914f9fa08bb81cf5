import { describe, expect, test } from "vitest";
import { carry } from "./carry";

const carried = (text: string) => carry(text, 2017);

describe("years move forward", () => {
  test.each([
    ["the report's own", "2017年，全年2017年度", "2018年，全年2018年度"],
    ["the one compared with", "比2016年增加", "比2017年增加"],
    ["the one looked forward to", "结转2018年办理", "结转2019年办理"],
    ["in dates", "2017年1月1日起至2017年12月31日止", "2018年1月1日起至2018年12月31日止"],
    ["in figures and dashes", "2017-12-31，2016—2017年", "2018-12-31，2017—2018年"],
    ["in full-width digits", "２０１７年", "２０１８年"],
    [
      "in words",
      "二〇一七年十二月、二○一六年、二零一七年",
      "二〇一八年十二月、二○一七年、二零一八年",
    ],
    [
      "in titles of notices",
      "《关于编制2017年年度报告的通知》",
      "《关于编制2018年年度报告的通知》",
    ],
  ])("%s", (_, text, moved) => expect(carried(text)).toBe(moved));

  test("over the end of a decade in words", () => {
    expect(carry("二〇一九年、二〇二〇年", 2019)).toBe("二〇二〇年、二〇二一年");
  });
});

describe("what stays", () => {
  test.each([
    ["numbers of documents", "云府办〔2017〕12号，2017年第12号公告"],
    ["names of laws", "《政府信息公开条例（2017年修正）》《2017年考核办法》，2017年修订"],
    ["other years", "2012年以前、2005年至2010年"],
    ["dates of the year before", "2016年10月开通"],
    ["figures that look like a year", "公开2017条、12017年"],
  ])("%s", (_, text) => expect(carried(text)).toBe(text));
});

test("text without a year of that time is the same text", () => {
  const text = "第一段\n（一）情况。共37件。";
  expect(carried(text)).toBe(text);
});

test.each([
  "2017".repeat(25_000),
  "二".repeat(100_000),
  "《".repeat(100_000),
  "2017年 ".repeat(16_000),
])("text meant to take long is carried whole, no. %#", (text) => {
  expect(carried(text)).toHaveLength(text.length);
});
