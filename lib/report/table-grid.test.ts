import { describe, expect, test } from "vitest";
import { tablesOf } from "@/lib/editions/define";
import { madeUpEdition } from "@/lib/editions/testing/made-up";
import { cellsNaming, figureColumns, placeCells } from "./table-grid";

const [blocks = [], applicants = [], reviews = []] = tablesOf(madeUpEdition).map(placeCells);

/** The words that name a figure. */
function naming(placed: typeof blocks, code: string): readonly string[] {
  const figure = placed.find(({ cell }) => cell.role === "figure" && cell.field?.code === code);
  if (!figure) throw new Error(`there is no ${code}`);
  return cellsNaming(figure, placed).map(({ cell }) => ("text" in cell ? cell.text : ""));
}

describe("cells beside merged ones", () => {
  test("stand in the first column that nothing from above reaches into", () => {
    const headings = applicants.filter(
      ({ row, cell }) => row === 2 && cell.role === "columnHeader",
    );
    expect(headings.map(({ column }) => column)).toEqual([4, 5, 6, 7, 8]);
  });

  test("give every line the same columns of figures", () => {
    expect(figureColumns(applicants)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(figureColumns(blocks)).toEqual([1, 2, 3]);
  });
});

describe("a figure is named", () => {
  test("by every heading beside and over it", () => {
    expect(naming(applicants, "m3.2.2.2.pub")).toEqual([
      "二、办理",
      "（二）不公开",
      "2.内部",
      "申请人",
      "单位",
      "公益",
    ]);
  });

  test("by the headings of its own block, not those of an earlier one", () => {
    expect(naming(blocks, "m2.rules.gone")).toEqual(["规定", "第一类事项", "废止"]);
    expect(naming(blocks, "m2.fee")).toEqual(["收费", "金额"]);
  });

  test("by the headings over it where its line has none", () => {
    expect(naming(reviews, "m4.court.mend")).toEqual(["诉讼", "纠正"]);
  });
});
