import { describe, expect, test } from "vitest";
import { readTable } from "./table-reading";
import type { Value } from "./value";

const figures = [
  { code: "a", kind: "count", label: "甲" },
  { code: "b", kind: "money", label: "乙" },
] as const;

const read = (a: Value, b: Value = null) => readTable(figures, (code) => (code === "a" ? a : b));

describe("a table being filled in", () => {
  test("tells 未填, 0 and 留空 apart", () => {
    expect(read(null).missing).toEqual(["a", "b"]);
    expect(read("0")).toMatchObject({ filled: ["a"], missing: ["b"] });
    expect(read("")).toMatchObject({ blank: ["a"], filled: [], missing: ["b"] });
  });

  test("is read as it will be stored", () => {
    expect(read("１，２３４", "0.50").entries).toEqual(
      new Map([
        ["a", "1234"],
        ["b", "0.5"],
      ]),
    );
  });

  test("names what could not be read, and counts it as neither filled nor missing", () => {
    const { misread, filled, missing, entries } = read("1.5", "1.5");
    expect([...misread]).toEqual([["a", expect.stringContaining("整数")]]);
    expect([filled, missing, entries.has("a")]).toEqual([["b"], [], false]);
  });

  test("takes spaces for nothing", () => {
    expect(read("　 ").missing).toContain("a");
  });
});
