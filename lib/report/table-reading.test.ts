import { describe, expect, test } from "vitest";
import { readTable, textOnLeaving } from "./table-reading";
import type { TableShape } from "./table-shape";
import type { Entries, Value } from "./value";

const figure = (code: string, kind: "count" | "money") => ({ code, kind, label: code, unit: "件" });

const shape: TableShape = {
  lines: [{ names: ["合计"], depth: 0, figures: [figure("a", "count"), figure("b", "money")] }],
  year: 2018,
  heads: [],
  variants: [],
  sums: [{ id: "sum", total: "b", parts: ["a"], text: "乙等于甲" }],
};

const read = (a: Value, b: Value = null, lastYear: Entries | null = null) =>
  readTable(shape, lastYear, (code) => (code === "a" ? a : b));

describe("a table being filled in", () => {
  test("tells 未填, 0 and 留空 apart", () => {
    expect(read(null).missing).toEqual(["a", "b"]);
    expect(read("0")).toMatchObject({ filled: ["a"], missing: ["b"] });
    expect(read("")).toMatchObject({ blank: ["a"], filled: [], missing: ["b"] });
  });

  test("names what could not be read, and counts it as neither filled nor missing", () => {
    const { misread, filled, missing } = read("1.5", "1.5");
    expect([...misread]).toEqual([["a", expect.stringContaining("整数")]]);
    expect([filled, missing]).toEqual([["b"], []]);
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
  expect(textOnLeaving(shape, "a", typed)).toBe(text),
);
