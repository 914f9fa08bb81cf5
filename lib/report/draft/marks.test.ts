import { describe, expect, test } from "vitest";
import { marks } from "./marks";

const NAMES = ["云栖市青溪区教育局", "区教育局", "陈立群"];

/** Kinds and words, as a person would list them. */
const listed = (text: string) => marks(text, NAMES).map(({ kind, words }) => `${kind} ${words}`);

describe("every figure is marked with its unit", () => {
  test.each([
    ["主动公开政府信息1286条，增长12.4%。", ["1286条", "12.4%"]],
    ["接待查阅460余人次，经费3.6万元（0.0126万元）", ["460余人次", "3.6万元", "0.0126万元"]],
    ["1,234件，１２条", ["1,234件", "１２条"]],
    ["在20个工作日内办结，细化为9类63项", ["20个工作日", "9类", "63项"]],
    [
      "两批共286套，四个环节，完成八成，不足十分之一",
      ["两批", "286套", "四个", "八成", "十分之一"],
    ],
    ["联系电话0000-5550128，3—5人", ["0000-5550128", "3—5人"]],
  ])("%s", (text, words) => expect(listed(text)).toEqual(words.map((each) => `figure ${each}`)));
});

describe("what is no figure has no mark", () => {
  test.each([
    ["numbers of paragraphs", "1.行政许可信息\n（2）其他信息\n3、其余"],
    ["words with 一", "统一标准，一是做好一个方面，进一步一体推进"],
    ["articles of a law", "第三十二条第一项"],
    ["digits within a word", "PM2.5"],
    ["a title that says a number", "《公租房申请一页通》"],
  ])("%s", (_, text) => {
    expect(marks(text, []).map(({ kind }) => kind)).toEqual(["text"]);
  });
});

describe("every date and year is marked", () => {
  test.each([
    ["2018年12月28日收到", ["date 2018年12月28日"]],
    ["２０１８年，比2017年度", ["year ２０１８年", "year 2017年度"]],
    ["二〇一八年十二月三十一日", ["date 二〇一八年十二月三十一日"]],
    ["2月部署，6月底前完成，第一季度", ["date 2月", "date 6月底", "date 第一季度"]],
    ["2017—2018年，1—3月", ["year 2017", "year 2018年", "date 1—3月"]],
    ["截至2018-12-31", ["date 2018-12-31"]],
  ])("%s", (text, found) => expect(listed(text)).toEqual(found));
});

describe("every name is marked", () => {
  test.each([
    ["names that are known", "区教育局（联系人陈立群）", ["区教育局", "陈立群"]],
    ["offices by what they end in", "由区住房保障中心负责", ["区住房保障中心"]],
    ["one office beside another", "会同市公安局和区民政局", ["市公安局", "区民政局"]],
    ["a title with a year", "《关于做好2018年工作的通知》", ["《关于做好2018年工作的通知》"]],
    ["the number of a document", "国办发〔2014〕32号", ["〔2014〕32号"]],
    ["an address on the web", "网址https://a.example/nb2018。", ["https://a.example/nb2018"]],
  ])("%s", (_, text, names) => expect(listed(text)).toEqual(names.map((name) => `name ${name}`)));

  test.each(["全局从事这项工作", "当局", "由办公室负责", "市局", "大局"])("but not in %s", (text) =>
    expect(listed(text)).toEqual([`text ${text}`]),
  );
});

describe("people are marked by the title before them or what is said behind", () => {
  test.each([
    ["由镇长王建国同志任组长", ["王建国"]],
    ["领导小组由王建任组长，李小明担任副组长", ["王建", "李小明"]],
    ["区长欧阳明华、副局长：赵敏分管此项工作", ["欧阳明华", "赵敏"]],
    ["办公室主任任志强任联络员", ["任志强"]],
    ["会上，党委书记张伟多次强调", ["张伟"]],
    ["联系人：孙悦（兼职）", ["孙悦"]],
    ["周正为组长", ["周正"]],
  ])("%s", (text, names) => expect(listed(text)).toEqual(names.map((name) => `name ${name}`)));

  test.each([
    "由镇长任组长，副镇长任副组长",
    "由主要负责人任组长",
    "局长高度重视，书记向全镇通报",
    "组长单位，主任会议，主任文件",
    "区长、局长和书记要求各部门落实",
    "各科室负责人为责任人，专人担任联络员",
    "党员同志和全体同志",
    "由分管领导任命，领导方案",
    "行长期限",
  ])("but not in %s", (text) => expect(listed(text)).toEqual([`text ${text}`]));
});

test("of a figure one types over the number alone", () => {
  const [mark] = marks("收到37件", []);
  expect(mark).toMatchObject({ start: 2, typedEnd: 4, end: 5 });
});

test("a text without any of these is one mark, so that it too is confirmed", () => {
  expect(listed("无其他需要报告的事项。")).toEqual(["text 无其他需要报告的事项。"]);
});

test("an empty text has none", () => expect(marks(" \n", NAMES)).toEqual([]));

test("marks stand in order, never over one another, and where their words are", () => {
  const text = "2018年2月，区教育局《2018年要点》共37件，1.5万元，由区教育局办公室负责".repeat(50);
  const found = marks(text, NAMES);
  expect(found.every(({ start, end, words }) => text.slice(start, end) === words)).toBe(true);
  expect(found.every(({ start }, at) => start >= (found[at - 1]?.end ?? 0))).toBe(true);
});

test.each([
  "1,".repeat(50_000),
  "1.".repeat(50_000),
  "9".repeat(100_000),
  "《1".repeat(50_000),
  "一".repeat(100_000),
  "2018年".repeat(20_000),
  "局".repeat(100_000),
  "镇长王建".repeat(25_000),
  `${"（".repeat(50_000)}1`,
  "www.".repeat(25_000),
  " ".repeat(100_000),
])("text meant to take long is read to its end, no. %#", (text) => {
  const found = marks(text, ["一", "局", ""]);
  expect(found.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
});
