import { describe, expect, test } from "vitest";
import { table2018 } from "@/lib/editions/2018-table";
import type { Value } from "../value";
import { shapeOf } from "../shape-of";
import { figuresIn } from "../table-shape";
import { fillChoices } from "./fill-choices";
import { partsOf } from "./table-parts";

const shape = shapeOf(table2018, 2018);
const codes = figuresIn(shape).map(({ code }) => code);

test("the parts of the table are its nine, and together all of it", () => {
  const parts = partsOf(shape);
  expect(parts.map(({ mark }) => mark).join("")).toBe("一二三四五六七八九");
  expect(parts.flatMap((part) => part.codes)).toEqual(codes);
});

describe("what can be filled at once", () => {
  const missing = ["t18.5", "t18.5.1", "t18.6"];
  const counts = (lastYear: ReadonlyMap<string, Value> | null) =>
    fillChoices(shape, missing, lastYear).map(({ name, codes }) => [name, codes.length]);

  test("is all that is missing, or what of it stands in one part", () => {
    expect(counts(null)).toEqual([
      ["整个表", 3],
      ["五、行政诉讼数量", 2],
      ["六、举报投诉数量", 1],
    ]);
  });

  test("is what last year's report left 留空, as far as it is missing", () => {
    const lastYear = new Map<string, Value>([
      ...[["t18.5", ""] as const, ["t18.5.1", "0"] as const, ["t18.9.1", ""] as const],
    ]);
    expect(counts(lastYear)[1]).toEqual(["按上年留空的", 1]);
  });

  test("is not as last year where last year left nothing 留空", () => {
    expect(counts(new Map([["t18.5", "0"]])).map(([name]) => name)).not.toContain("按上年留空的");
  });
});
