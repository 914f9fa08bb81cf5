import { describe, expect, test } from "vitest";
import { field } from "@/lib/editions/define";
import type { FieldKind } from "@/lib/editions/types";
import { kinds } from "./kinds";

const options = [
  { value: "none", label: "不加盖印章" },
  { value: "overview", label: "概述" },
];

function parse(kind: FieldKind, typed: string): string {
  const parsed = kinds[kind].parse(typed, field("x", kind, "测试", { options }));
  return parsed.ok ? parsed.value : `✗ ${parsed.message}`;
}

const examples: Readonly<Record<FieldKind, string>> = {
  narrative: "第一段\n第二段",
  line: "文汇路1号",
  count: "１，２３４",
  money: "0.350",
  date: "2019年1月23日",
  phone: "０２３－１２３４５６７８",
  url: "www.unit.example/gk",
  choice: "none",
  note: "来源：OA系统",
  outline: "overview 概述",
  confirmed: "20 3 3",
};

describe.each(Object.entries(examples) as [FieldKind, string][])("%s", (kind, typed) => {
  test("reads its own canonical text as the same text", () => {
    const canonical = parse(kind, typed);
    expect(parse(kind, canonical)).toBe(canonical);
  });

  test.each([
    ["a NUL", "\u0000"],
    ["an unpaired surrogate", "\ud800"],
    ["too much text", "1".repeat(100_001)],
  ])("refuses %s amid what it reads, with a sentence that says what to do", (_, bad) => {
    expect(parse(kind, typed.slice(0, -1) + bad + typed.slice(-1))).toMatch(/^✗ .*(请|填)/);
  });
});

const written = (Object.keys(examples) as FieldKind[]).filter(
  (kind) => kind !== "choice" && kind !== "confirmed",
);

describe.each(written)("%s", (kind) => {
  test.each([
    ["turns the direction of writing", "\u202D", "\u202C\u200E\u2069"],
    ["has no width", "\u200B", "\uFEFF\u2060\u00AD\u200D"],
  ])("leaves out what %s, which copying brings along", (_, amid, behind) => {
    const typed = examples[kind];
    const marked = typed.slice(0, -1) + amid + typed.slice(-1) + behind;
    expect(parse(kind, marked)).toBe(parse(kind, typed));
  });
});

describe("a count", () => {
  test.each([
    ["12", "12"],
    [" 007 ", "7"],
    ["１２", "12"],
    ["1,234", "1234"],
    ["1，234，567", "1234567"],
    ["12.0", "12"],
    ["0", "0"],
    ["999999999999", "999999999999"],
  ])("understands %j as %s", (typed, value) => expect(parse("count", typed)).toBe(value));

  test.each([
    ["十二", "只填数字"],
    ["12条", "只填数字"],
    ["-1", "负数"],
    ["－1", "负数"],
    ["1e9", "科学计数法"],
    ["12.5", "整数"],
    ["1,23", "逗号"],
    ["1000000000000", "12 位"],
    ["=1+1", "只填数字"],
    [`5.${"0".repeat(500)}`, "这里填整数"],
    ["<script>", "只填数字"],
  ])("refuses %j and says why", (typed, why) => expect(parse("count", typed)).toContain(why));
});

describe("money in 万元", () => {
  test.each([
    ["12.5", "12.5"],
    ["0.350000", "0.35"],
    ["1,234.56", "1234.56"],
    ["１２。５", "12.5"],
    [".5", "0.5"],
    ["．５", "0.5"],
    [".", "✗"],
  ])("understands %j as %s", (typed, value) =>
    expect(parse("money", typed).slice(0, value.length)).toBe(value),
  );

  test("refuses a seventh decimal", () => {
    expect(parse("money", "0.1234567")).toContain("6 位小数");
  });
});

describe("a date", () => {
  test.each([
    "2019年1月23日",
    "2019-1-23",
    "2019/01/23",
    "2019.1.23",
    "20190123",
    "２０１９－１－２３",
  ])("understands %s", (typed) => expect(parse("date", typed)).toBe("2019-01-23"));

  test("refuses a day that does not exist", () => {
    expect(parse("date", "2019-2-29")).toContain("没有这一天");
  });

  test("is printed without leading zeros", () => {
    expect(kinds.date.print("2019-01-03")).toBe("2019年1月3日");
  });
});

describe("a narrative", () => {
  test("is stored as written, markup included", () => {
    expect(parse("narrative", " <script>alert(1)</script>\r\n  二 ")).toBe(
      " <script>alert(1)</script>\n  二 ",
    );
  });

  test("holds 100,000 characters", () => {
    expect(parse("narrative", "字".repeat(100_000))).toHaveLength(100_000);
  });

  test("of more says how many there are", () => {
    const said = parse("narrative", "字".repeat(100_001));
    expect(said).toMatch(/^✗ 最多 100,000 字.*现有 100,001 字/);
  });

  test.each([
    ["的工作\u0000要点", "“的工作”后面"],
    ["第一段\n\ud800第二段", "第 2 行开头"],
    ["一二三四五六七八九😀\ud800", "“三四五六七八九😀”后面"],
  ])("says of %j where the character is that cannot be stored", (typed, where) =>
    expect(parse("narrative", typed)).toContain(`✗ ${where}有一个无法保存的字符`),
  );
});

describe("a line", () => {
  test.each(["\n", "\r\n", "\u2028", "\t"])("reads the line end or tab %j as a space", (end) =>
    expect(parse("line", `甲${end} 乙`)).toBe("甲 乙"),
  );
});

describe("a web address", () => {
  test.each(["javascript:alert(1)", "javascript.alert(1)", "http://a.example/ b", "甲@乙.cn"])(
    "refuses %s",
    (typed) => expect(parse("url", typed)).toContain("请填网址"),
  );

  test.each(["www.政务.cn/gk?id=1#a", "https://10.1.2.3:8080/nb"])("takes %s", (typed) =>
    expect(parse("url", typed)).toBe(typed),
  );
});

describe("an outline", () => {
  test.each([
    ["a key that no form has", "elsewhere 概述"],
    ["a part twice", "overview 概述\noverview 概述"],
    ["a part without heading", "overview  "],
    ["a heading with the number that its place gives it", "overview 一、概述"],
    ["a heading of 61 characters", `overview ${"题".repeat(61)}`],
  ])("refuses %s", (_, typed) => expect(parse("outline", typed)).toMatch(/^✗/));

  test("is shown as its parts are printed, not as they are stored", () =>
    expect(kinds.outline.print("overview 概述\np0123456789 附则")).toBe("一、概述\n二、附则"));
});
