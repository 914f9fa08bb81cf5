import { expect, test } from "vitest";
import { closingPlace, closingUnitLines } from "./closing-place";

const place = (unit: string, date: string, sealed: boolean) =>
  closingPlace({ kind: "closing", unit, date, sealed }, 28);

test("without a seal the date begins two characters to the right of the unit", () => {
  // 10 characters end 2 from the edge, so begin 12 from it; the date of 6.5 then begins 10 from it.
  expect(place("某某市某某区某某公室", "2019年1月23日", false)).toEqual({ unit: 2, date: 3.5 });
});

test("without a seal a date longer than the unit ends two characters from the edge", () => {
  expect(place("某某局", "2019年1月23日", false)).toEqual({ unit: 7.5, date: 2 });
});

test("with a seal the unit is centred over a date that ends four characters from the edge", () => {
  expect(place("某某市某局", "2018年12月31日", true)).toEqual({ unit: 5, date: 4 });
});

test("with a seal a long unit ends at the edge and the date moves under its middle", () => {
  expect(place("某".repeat(20), "2018年12月31日", true)).toEqual({ unit: 0, date: 6.5 });
});

test("a unit longer than a line is broken where words end, and its widest line counts", () => {
  const unit = "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会办公室";
  const closing = { kind: "closing", unit, date: "2018年12月31日", sealed: false } as const;
  expect(closingUnitLines(closing, 28)).toEqual([
    "云栖市青溪区人民政府机关事务管理局",
    "暨公共资源交易监督管理委员会办公室",
  ]);
  expect(closingPlace(closing, 28)).toEqual({ unit: 2, date: 10 });
});

test("a unit longer than a line leaves the date on the page", () => {
  const { unit, date } = place("某".repeat(40), "2018年12月31日", false);
  expect([unit, date]).toEqual([2, 19]);
});
