import { describe, expect, test } from "vitest";
import { addFigures, changeSince, totalFor } from "./totals";

test("figures are added exactly", () => {
  expect(addFigures(["0.1", "0.2"])).toBe("0.3");
  expect(addFigures(["999999999999", "0.000001"])).toBe("999999999999.000001");
});

test.each([
  ["12", "15", "+3"],
  ["15", "12", "−3"],
  ["0.3", "0.30", "0"],
  ["0.1", "0.3", "+0.2"],
])("from %s to %s the change is %s", (before, now, change) => {
  expect(changeSince(before, now)).toBe(change);
});

describe("a total", () => {
  const sum = { id: "s", total: "t.1", parts: ["t.1.1", "t.1.2"], text: "" };
  const total = (...values: (string | null)[]) =>
    totalFor(sum, new Map(values.map((value, at) => [sum.parts[at] ?? "", value])));

  test("follows from settled parts", () => expect(total("3", "4")).toBe("7"));
  test("counts 留空 as nothing", () => expect(total("3", "")).toBe("3"));
  test("is not known while a part is 未填", () => expect(total("3", null)).toBeNull());
  test("is not 0 where every part is 留空", () => expect(total("", "")).toBeNull());
});
