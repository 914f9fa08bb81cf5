import { describe, expect, test } from "vitest";
import { readTable, textOnLeaving } from "./table-reading";
import type { TableShape } from "./table-shape";
import { BLANK, type Entries, type Value } from "./value";

const figure = (code: string, kind: "count" | "money") => ({ code, kind, label: code, unit: "件" });

const shape: TableShape = {
  lines: [{ names: ["合计"], depth: 0, figures: [figure("a", "count"), figure("b", "money")] }],
  year: 2018,
  heads: [],
  variants: [],
  sums: [{ id: "sum", total: "b", parts: ["a"], text: "乙等于甲" }],
  around: ["head"],
};

const read = (a: Value, b: Value = null, lastYear: Entries | null = null) =>
  readTable(shape, lastYear, (code) => (code === "head" ? "某局" : code === "a" ? a : b));

describe("a table being filled in", () => {
  test("tells 未填, 0 and 留空 apart", () => {
    expect(read(null).missing).toEqual(["a", "b"]);
    expect(read("0")).toMatchObject({ progress: "2 项：已填 1，未填 1", missing: ["b"] });
    expect(read("")).toMatchObject({
      progress: "2 项：已填 1（其中留空 1），未填 1",
      missing: ["b"],
    });
  });

  test("names what could not be read, and counts it as 未填 without calling its cell empty", () => {
    const { misread, progress, missing } = read("1.5", "1.5");
    expect([...misread]).toEqual([["a", expect.stringContaining("整数")]]);
    expect([progress, missing]).toEqual(["2 项：已填 1，未填 1", []]);
  });

  // Before, whatever was refused counted as 未填, and overview and 送审 said otherwise.
  test.each([
    [null, "2 项：已填 1，未填 1\n表头、表尾未填 1 处"],
    ["901", "2 项：已填 2，未填 0\n表头、表尾未填 1 处"],
    [BLANK, "2 项：已填 2（其中留空 1），未填 0\n表头、表尾未填 1 处"],
  ])("counts %j, which is stored, where the server refused what is typed", (stored, words) => {
    const held = (code: string) => (code === "head" ? null : "5");
    const standing = { isRefused: (code: string) => code === "a", stored: () => stored };
    expect(readTable(shape, null, held, standing).progress).toBe(words);
  });

  test("counts what is stored where what is typed cannot be read, and names that all the same", () => {
    const held = (code: string) => (code === "a" ? "十二" : "5");
    const standing = { isRefused: () => false, stored: () => "901" };
    const { progress, misread } = readTable(shape, null, held, standing);
    expect([progress, [...misread.keys()]]).toEqual(["2 项：已填 2，未填 0", ["a"]]);
  });

  test("takes spaces for nothing", () => {
    expect(read("　 ").missing).toContain("a");
  });

  test("offers a total that its cell does not hold, of figures as they will be stored", () => {
    expect(read("１，２３４").offers).toEqual(new Map([["b", "1234"]]));
    expect(read("1234", "1,234.0").offers).toEqual(new Map());
  });

  test("tells how far a figure has moved since last year, where both are there", () => {
    const lastYear = new Map([["a", "10"]]);
    expect(read("12", "5", lastYear).changes).toEqual(new Map([["a", "+2"]]));
    expect(read(null, "5", lastYear).changes).toEqual(new Map());
  });
});

test.each([
  ["１，２３４", "1234"],
  ["　 ", ""],
  ["十二", "十二"],
  ["12 件", "12"],
  ["12人", "12人"],
  ["无此项", ""],
])("a cell that holds %j shows %j once it is left", (typed, text) =>
  expect(textOnLeaving({ shape }, "a", typed)).toBe(text),
);
