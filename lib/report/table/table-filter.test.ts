import { expect, test } from "vitest";
import { table2018 } from "@/lib/editions/2018-table";
import { shapeOf } from "../shape-of";
import { changedFigures, isBigChange, linesShowing } from "./table-filter";

const shape = shapeOf(table2018, 2018);

test.each([
  ["100", "131", false],
  ["100", "143", true],
  ["143", "100", true],
  ["0", "10", true],
  ["0", "9", false],
  ["3", "9", false],
  ["10000", "10010", false],
])("%s to %s is a big change: %s", (before, now, isBig) => {
  expect(isBigChange(before, now)).toBe(isBig);
});

test("only figures that can be read are compared, with last year's that are there", () => {
  const lastYear = new Map([
    ...[["t18.4", "10"] as const, ["t18.5", "10"] as const, ["t18.6", ""] as const],
  ]);
  const held = new Map<string, string>([
    ...[["t18.4", "１，０００"] as const, ["t18.5", "一百"] as const, ["t18.6", "99"] as const],
  ]);
  expect(changedFigures(shape, lastYear, (code) => held.get(code) ?? null)).toEqual(["t18.4"]);
});

test("with a figure's line the head of its part is shown", () => {
  const shown = linesShowing(shape, new Set(["t18.1.2.1"]));
  const labels = shape.lines.filter((_, at) => shown[at]).map(({ names }) => names.join(""));
  expect(labels).toEqual(["一、主动公开情况", "1.政府公报公开政府信息数"]);
});
