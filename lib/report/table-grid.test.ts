import { describe, expect, test } from "vitest";
import { tablesOf } from "@/lib/editions/define";
import { threeTables } from "@/lib/editions/testing/three-tables";
import { cellsNaming, figureColumns, placeCells } from "./table-grid";

const [blocks = [], applicants = [], reviews = []] = tablesOf(threeTables).map(placeCells);

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
    expect(naming(applicants, "m2.3.2.2.clinic")).toEqual([
      "三、办理结果",
      "（二）不提供",
      "2.涉及隐私",
      "请求人情况",
      "单位和组织",
      "医院",
    ]);
  });

  test("by the headings of its own block, not those of an earlier one", () => {
    expect(naming(blocks, "m1.a1.gone")).toEqual(["档案", "第一项", "注销件数"]);
    expect(naming(blocks, "m1.b1.fee")).toEqual(["复制费", "第二项", "收费金额（单位：万元）"]);
  });

  test("by the headings over it where its line has none", () => {
    expect(naming(reviews, "m3.appeal.1")).toEqual(["申诉", "纠正"]);
  });
});
