import { describe, expect, test } from "vitest";
import type { AdministeredUnit } from "@/lib/auth/administration";
import { checkRoster } from "./check-roster";
import type { Known, KnownUnit } from "./roster";
import { readRows, type RosterRows } from "./rows";
import { sheetWords } from "./sheet-words";

const known = (id: string, name: string, disabledAt: Date | null = null) =>
  ({ id, parentId: null, name, disabledAt }) as AdministeredUnit<KnownUnit>;

const there: Known = {
  units: [
    known("office", "云栖市青溪区人民政府办公室"),
    known("closed", "粮食局", new Date(0)),
    known("one", "档案局"),
    known("two", "档案局"),
  ],
  accountNames: new Set(["吴一鸣"]),
};
const OFFICE = "云栖市青溪区人民政府办公室";

type Rows = readonly (readonly string[])[];

function rowsOf(units: Rows, accounts: Rows): RosterRows {
  const sheet = (columns: object, rows: Rows) => ({
    ...{ cells: [Object.values(columns) as string[], ...rows], merged: [], formulas: [] },
  });
  const read = readRows({
    [sheetWords.units.sheet]: sheet(sheetWords.units.columns, units),
    [sheetWords.accounts.sheet]: sheet(sheetWords.accounts.columns, accounts),
  });
  if (!read.ok) throw new Error(read.message);
  return read.rows;
}

const check = (units: Rows, accounts: Rows = []) => checkRoster(rowsOf(units, accounts), there);

/** row, column, problem */
const faults = (units: Rows, accounts: Rows = []) =>
  check(units, accounts).faults.map(({ row, column, problem }) => [row, column, problem]);

const account = (over: Partial<Record<"unit" | "name" | "user" | "role" | "email", string>>) => {
  const { unit = OFFICE, name = "林晓雯", user = "linxw", role = "填报人", email = "" } = over;
  return [unit, name, user, role, email];
};

test.each([
  ["A2:A9", false],
  ["G2:H9", true],
  ["A2:C2", true],
])("a 名单 whose cells %s are merged is read: %s", (merged, ok) => {
  const { sheet, columns } = sheetWords.accounts;
  const cells = [Object.values(columns), account({}), account({ unit: "", user: "second" })];
  const read = readRows({ [sheet]: { cells, merged: [merged], formulas: [] } });
  expect(read.ok).toBe(ok);
  if (!read.ok) expect(read.message).toContain(`「账号」表的 ${merged} 是合并的单元格`);
});

describe("a unit", () => {
  test("stands below one that is there, or one of another row, which then comes first", () => {
    const { units, faults } = check([
      ["水务局执法队", "水务局"],
      ["水务局", OFFICE, "文汇路1号", "0571-1234", "www.example.gov.cn"],
    ]);
    expect(faults).toEqual([]);
    expect(units.map(({ row, data, parent }) => [row, data.name, parent.kind])).toEqual([
      [3, "水务局", "known"],
      [2, "水务局执法队", "row"],
    ]);
  });

  test("is of the kind that its row says, and a 政府部门 where that says none", () => {
    const { units } = check([
      ["桐湾街道", OFFICE, "", "", "", "乡镇(街道)"],
      ["水务局", OFFICE],
    ]);
    expect(units.map(({ kind }) => kind)).toEqual(["township", "department"]);
  });

  test("is found by its name whatever spaces and brackets are written", () => {
    expect(
      faults([
        ["城管局（青溪）", OFFICE],
        ["中队", "城管局 (青溪)"],
      ]),
    ).toEqual([]);
  });

  test.each([
    ["no name", ["", OFFICE], "单位名称", "请填写单位名称。"],
    ["no parent", ["水务局", ""], "上级单位", "请填写上级单位。"],
    ["an unknown parent", ["水务局", "水利部"], "上级单位", "都没有“水利部”"],
    ["a disabled parent", ["水务局", "粮食局"], "上级单位", "“粮食局”已停用"],
    ["a parent whose name is borne twice", ["水务局", "档案局"], "上级单位", "不止一个"],
    ["itself as parent", ["水务局", "水务局"], "上级单位", "不能是它自己"],
    ["a name that is there", ["档案 局", OFFICE], "单位名称", "已经有这个单位"],
    ["a name that is too long", ["局".repeat(501), OFFICE], "单位名称", "最多 500 字"],
    ["a description as its name", ["局".repeat(308), OFFICE], "单位名称", "有 308 字，最多 100 字"],
    ["a bare number as its name", ["12", OFFICE], "单位名称", "“12”不像单位名称"],
    ["marks as its name", ["——", OFFICE], "单位名称", "请填全称，并核对是不是和别的列错开了"],
    ["a control character", ["水\u0007务局", OFFICE], "单位名称", "无法保存的字符"],
    [
      "a script as its address",
      ["水务局", OFFICE, "", "", "javascript:alert(1)"],
      "网站地址",
      "请填网址",
    ],
    [
      "words as its telephone",
      ["水务局", OFFICE, "", "=cmd|'/c calc'!A0"],
      "联系电话",
      "请填电话号码",
    ],
    ["an unknown kind", ["水务局", OFFICE, "", "", "", "国企"], "单位类别", "没有“国企”这个类别"],
  ])("cannot have %s", (_, row, column, problem) => {
    expect(faults([row])).toEqual([[2, column, expect.stringContaining(problem) as string]]);
  });

  test("twice in the file is a fault of the second row", () => {
    const rows = [
      ["水务局", OFFICE],
      ["教育局", OFFICE],
      ["水务局", OFFICE],
    ];
    expect(faults(rows)).toEqual([[4, "单位名称", "和第2行是同一个单位，请删去一行。"]]);
  });

  test("in a circle of parents is a fault of every row of it, and of what stands below", () => {
    const rows = [
      ["甲", "乙"],
      ["乙", "丙"],
      ["丙", "甲"],
      ["丁", "甲"],
    ];
    expect(faults(rows).map(([row, , problem]) => [row, String(problem).slice(0, 9)])).toEqual([
      [2, "第3、4、2行互为"],
      [3, "第4、2、3行互为"],
      [4, "第2、3、4行互为"],
      [5, "上级单位在第2行，"],
    ]);
  });

  test("is not put at the end of a chain of thousands", () => {
    const chain = Array.from({ length: 5000 }, (_, at) => [`第${at}队`, `第${at + 1}队`]);
    expect(faults([...chain.slice(0, 4999), ["第4999队", OFFICE]])[0]).toEqual([
      ...[2, "上级单位", "上级超过20层，请核对「上级单位」这一列。"],
    ]);
  });

  test("that looks like a formula is a name like any other", () => {
    const [unit] = check([['=HYPERLINK("http://x")', OFFICE]]).units;
    expect(unit?.data.name).toBe('=HYPERLINK("http://x")');
  });
});

describe("an account", () => {
  test("belongs to a unit that is there or of a row, with one role or several", () => {
    const { accounts } = check(
      [["水务局", OFFICE]],
      [account({ unit: "水务局", user: "ＬinXW", role: "审核人，填报人" }), account({ user: "b" })],
    );
    expect(accounts.map(({ name, unit, roles }) => [name, unit.kind, roles])).toEqual([
      ["linxw", "row", ["preparer", "reviewer"]],
      ["b", "known", ["preparer"]],
    ]);
  });

  test.each([
    ["no unit", account({ unit: "" }), "所在单位", "请填写所在单位。"],
    ["an unknown unit", account({ unit: "水利部" }), "所在单位", "都没有“水利部”"],
    ["no name", account({ name: "" }), "姓名", "请填写姓名。"],
    ["a name that is too long", account({ name: "林".repeat(33) }), "姓名", "姓名最多32个字。"],
    ["a bare number as a name", account({ name: "2018" }), "姓名", "“2018”不像姓名"],
    ["markup as a name", account({ name: "<b>林" }), "姓名", "姓名只能用"],
    ["no user name", account({ user: "" }), "用户名", "请填写用户名。"],
    ["a user name with a space", account({ user: "lin xw" }), "用户名", "中间不留空格"],
    ["a formula as user name", account({ user: "=1+1" }), "用户名", "用户名只能用"],
    ["a user name that is taken", account({ user: "吴一鸣" }), "用户名", "已经有人用了"],
    [
      "no role",
      account({ role: "" }),
      "角色",
      "请填写角色：填报人、审核人、负责人、管理员、主管部门。",
    ],
    ["what is no address as 邮箱", account({ email: "林晓雯" }), "邮箱", "这不是邮箱地址"],
    ["two addresses", account({ email: "a@b.cn;c@d.cn" }), "邮箱", "只写一个"],
    ["an unknown role", account({ role: "填报人、局长" }), "角色", "没有“局长”这个角色"],
  ])("cannot have %s", (_, row, column, problem) => {
    expect(faults([], [row])).toEqual([[2, column, expect.stringContaining(problem) as string]]);
  });

  test("has an address for notices where one is given", () => {
    const { accounts } = check([], [account({ email: " a＠b.cn" }), account({ user: "b" })]);
    expect(accounts.map(({ email }) => email)).toEqual(["a@b.cn", null]);
  });

  test("whose user name stands twice is a fault of the second row, capitals or not", () => {
    expect(faults([], [account({ user: "Lin" }), account({ user: "lin" })])).toEqual([
      [3, "用户名", "和第2行的用户名相同，请换一个。"],
    ]);
  });

  test("of a unit whose row has a fault says which row to mend", () => {
    expect(faults([["水务局", "水利部"]], [account({ unit: "水务局" })])[1]).toEqual([
      2,
      "所在单位",
      "这个单位在「单位」表第2行，那一行有错；请先改好那一行。",
    ]);
  });

  test("of a unit that is there already is added to it, though the unit's row is a fault", () => {
    const [added] = check([[OFFICE, "档案局"]], [account({})]).accounts;
    expect(added?.unit).toMatchObject({ kind: "known", unit: { id: "office" } });
  });
});

test("spaces inside Chinese names are dropped, and it is said which", () => {
  const { units, accounts, joined, faults } = check(
    [["水 务　局", OFFICE]],
    [
      account({ unit: "水务局", name: "张 三", user: "张三" }),
      account({ name: "Li Ming", user: "li" }),
    ],
  );
  expect(faults).toEqual([]);
  expect(units[0]?.data.name).toBe("水务局");
  expect(accounts.map(({ name, displayName }) => [name, displayName])).toEqual([
    ["张三", "张三"],
    ["li", "Li Ming"],
  ]);
  expect(joined.map(({ row, column, taken }) => [row, column, taken])).toEqual([
    [2, "单位名称", "水务局"],
    [2, "姓名", "张三"],
  ]);
});

test("a 名单 on a template from before there were kinds is read", () => {
  const headings = Object.values(sheetWords.units.columns).slice(0, -1);
  const cells = [headings, ["水务局", OFFICE, "", "", ""]];
  const read = readRows({ [sheetWords.units.sheet]: { cells, merged: [], formulas: [] } });
  expect(read.ok && checkRoster(read.rows, there).units[0]?.kind).toBe("department");
});

test("every fault of a row is named, and nothing of the row is imported", () => {
  const { faults: found, accounts } = check(
    [],
    [
      ["", "", "", "", ""],
      ["水利部", "", "a b", "局长", "x"],
    ],
  );
  expect(found.map(({ row, column }) => [row, column])).toEqual([
    [3, "所在单位"],
    [3, "姓名"],
    [3, "用户名"],
    [3, "角色"],
    [3, "邮箱"],
  ]);
  expect(accounts).toEqual([]);
});

test("a 名单 in an older template, without 邮箱, is read as before", () => {
  const { sheet, columns } = sheetWords.accounts;
  const headings = Object.values(columns).filter((column) => column !== columns.email);
  const cells = [headings, account({})];
  const read = readRows({ [sheet]: { cells, merged: [], formulas: [] } });
  expect(read).toMatchObject({ ok: true, rows: { accounts: [{ cells: { email: "" } }] } });
});
