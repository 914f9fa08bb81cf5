import { describe, expect, test } from "vitest";
import type { Sheet } from "@/lib/import/workbook/workbook";
import { readAnswers } from "./read-answers";
import { readRows } from "./read-rows";
import { unitOf } from "./sheet";
import { columnOrder, sheetColumns, type SheetColumn } from "./sheet-words";
import { askables, askedFor } from "./testing/sample-sheet";

const WEB = "t18.1.2.2";
const WEIBO = "t18.1.2.3";
const FEES = "section.fees";
const MONEY = "t18.8.4";
const asked = askedFor([WEB, WEIBO, MONEY, FEES]);

type Row = Partial<Record<SheetColumn, string>>;

/** A row as it was sent out, with what somebody wrote in it. */
function row(code: string, written: Row): string[] {
  const askable = askables.get(code);
  const sent: Row = askable ? { code, label: askable.label, unit: unitOf(askable) } : {};
  return columnOrder.map((column) => ({ ...sent, ...written })[column] ?? "");
}

const headings = columnOrder.map((column) => sheetColumns[column]);

function read(rows: readonly string[][], marks: Partial<Sheet> = {}) {
  const found = readRows({ cells: [headings, ...rows], merged: [], formulas: [], ...marks }, 2018);
  if (!found.ok) throw new Error(found.message);
  return readAnswers(found.rows, asked);
}

const answers = (rows: readonly string[][], marks: Partial<Sheet> = {}) =>
  read(rows, marks).answers.map(({ code, value }) => [code, value]);

/** What is said of the one row that is refused, where nothing is taken. */
function problem(rows: readonly string[][], marks: Partial<Sheet> = {}): string {
  const { answers: taken, refused } = read(rows, marks);
  expect(taken).toEqual([]);
  return refused.map((each) => each.problem).join("\n");
}

describe("an answer is taken", () => {
  test.each([
    ["12", "12"],
    ["１２", "12"],
    ["1,234", "1234"],
    ["12条", "12"],
    ["12 条", "12"],
    ["无此项", ""],
    ["0", "0"],
  ])("%s as %j", (answer, value) => {
    expect(answers([row(WEB, { answer })])).toEqual([[WEB, value]]);
  });

  test("with a word where something else was understood than is written", () => {
    const notes = ["12", "１２"].map((answer) => read([row(WEB, { answer })]).answers[0]?.note);
    expect(notes).toEqual([null, "写的是“１２”，读作 12。"]);
  });

  test("of a formula as what it calculated, with a word", () => {
    const { answers: taken } = read([row(WEB, { answer: "12" })], { formulas: ["D2"] });
    expect(taken[0]).toMatchObject({
      value: "12",
      note: expect.stringContaining("公式") as string,
    });
  });

  test("of a text without the format of Word", () => {
    expect(answers([row(FEES, { answer: "　　未收取。\n\n　　全部免收。" })])).toEqual([
      [FEES, "未收取。\n全部免收。"],
    ]);
  });

  test("wherever its row and its column stand", () => {
    const cells = [
      ["填报", "编号"],
      ["", ""],
      ["3", WEIBO],
      ["12", WEB],
    ];
    const found = readRows({ cells, merged: [], formulas: [] }, 2018);
    expect(found.ok && readAnswers(found.rows, asked).answers.map(({ code }) => code)).toEqual([
      WEIBO,
      WEB,
    ]);
  });

  test("by its name where the numbers are gone", () => {
    expect(answers([row(WEB, { code: "", answer: "12" })])).toEqual([[WEB, "12"]]);
  });

  test("under the name that another printing has, and from the column that holds this year's", () => {
    const all = askedFor([...askables.keys()]);
    const cells = [
      ["指标名称", "上年数", "2018年"],
      ["5.其它方式公开政府信息数", "3", "12条"],
      ["（一）维持具体行政行为或者驳回原告诉讼请求数", "3", "7"],
      ["（二） 被依法纠错数", "3", "5"],
    ];
    const found = readRows({ cells, merged: [], formulas: [] }, 2018);
    const taken = found.ok ? readAnswers(found.rows, all).answers : [];
    expect(taken.map(({ code, value }) => [code, value])).toEqual([
      ["t18.1.2.6", "12"],
      ["t18.5.1", "7"],
      ["t18.5.2", "5"],
    ]);
  });

  test("by its name and the lines above it where several are called the same", () => {
    const all = askedFor([...askables.keys()]);
    const twice = ["t18.4.2", "t18.5.2"].map((code) => askables.get(code)?.label);
    expect(new Set(twice).size).toBe(1);
    const parents = ["t18.4", "t18.5"].map((code) => row(code, { code: "", answer: "9" }));
    const children = ["t18.4.2", "t18.5.2"].map((code) => row(code, { code: "", answer: "3" }));
    const cells = [headings, ...parents.flatMap((each, at) => [each, children[at] ?? []])];
    const found = readRows({ cells, merged: [], formulas: [] }, 2018);
    const codes = found.ok && readAnswers(found.rows, all).answers.map(({ code }) => code);
    expect(codes).toEqual(["t18.4", "t18.4.2", "t18.5", "t18.5.2"]);
  });
});

describe("an answer is refused", () => {
  test("in another unit", () => {
    expect(problem([row(MONEY, { unit: "元", answer: "350" })])).toContain(
      "单位写的是“元”，这一项的单位是“万元”",
    );
    expect(problem([row(MONEY, { answer: "350元" })])).toContain("数后面写着“元”");
    expect(problem([row(MONEY, { unit: "", answer: "350" })])).toContain("单位一格空了");
  });

  test("in a row that was renamed", () => {
    const said = problem([row(WEB, { label: "2.网站和客户端公开政府信息数", answer: "12" })]);
    expect(said).toContain("这一行的名称改成了“2.网站和客户端公开政府信息数”");
  });

  test("in cells that several rows share, whichever of them holds it", () => {
    const rows = [row(WEB, { answer: "12" }), row(WEIBO, {})];
    const said = problem(rows, { merged: ["D2:D3"] });
    expect(said.match(/第2至3行有合并的单元格/g)).toHaveLength(2);
  });

  test("in a row that is asked of somebody else, or of nobody", () => {
    expect(problem([row("t18.1.1", { answer: "12" })])).toContain("没有请这个供数单位填");
    expect(problem([row("", { label: "另外一项", answer: "12" })])).toContain("没有叫这个名称");
  });

  test("that stands in two rows", () => {
    const rows = [row(WEB, { answer: "12" }), row(WEB, { answer: "13" })];
    expect(problem(rows)).toContain("有两行都填了");
  });

  test.each([
    ["约12", "只填数字"],
    ["1.5", "整数"],
    ["-3", "负数"],
    ["无", "没有发生填 0"],
    ["#REF!", "公式没有算出数"],
    ["2019-03-05", "只填数字"],
  ])("that is no figure: %s", (answer, said) => {
    expect(problem([row(WEB, { answer })])).toContain(said);
  });
});

test("what nobody wrote anything for is left, and counts as neither", () => {
  const renamed = row(MONEY, { label: "另外的经费", answer: "3" });
  const { refused, left } = read([row(WEB, { answer: "12" }), row(WEIBO, {}), renamed]);
  expect(refused.map(({ label }) => label)).toEqual(["（四）政府信息公开专项经费"]);
  expect(left).toEqual([WEIBO, FEES]);
});

test("cells merged where nothing was written are nobody's fault", () => {
  const rows = [row(WEB, {}), row(WEIBO, {})];
  expect(read(rows, { merged: ["D2:D3"] }).refused).toEqual([]);
});

test("a sheet without its column headings is not guessed at", () => {
  expect(
    readRows({ cells: [row(WEB, { answer: "12" })], merged: [], formulas: [] }, 2018),
  ).toMatchObject({
    ok: false,
  });
});
