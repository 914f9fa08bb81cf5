import { describe, expect, test } from "vitest";
import { nextAmong } from "./next-among";

describe("the next of some figures", () => {
  const lines = ["a", "b", "c"].map((code) => ({
    names: [code],
    depth: 0,
    figures: [{ code, kind: "count", label: code } as const],
  }));
  const three = { lines, year: 2018, heads: [], sums: [], variants: [], around: [] };

  test("is looked for below, then from the top", () => {
    expect(nextAmong(three, ["a", "c"], "b")).toBe("c");
    expect(nextAmong(three, ["a", "c"], "c")).toBe("a");
    expect(nextAmong(three, ["a", "c"], null)).toBe("a");
  });

  test("is null where there are none", () => {
    expect(nextAmong(three, [], "a")).toBeNull();
  });
});
