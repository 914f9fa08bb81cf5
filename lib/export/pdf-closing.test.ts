import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { Block } from "@/lib/document/model";
import { CHARACTER, gridOf, LEFT, RIGHT } from "./testing/grid";
import { paragraph, printerOf } from "./testing/print";
import { bodyOf, type Line } from "./testing/read-pdf";

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { printAndRead } = printerOf({ layout });
  const { gridLine } = gridOf(layout);

  async function linesOf(...blocks: Block[]): Promise<readonly Line[]> {
    const pages = await printAndRead(paragraph("末段。"), ...blocks);
    return pages.flatMap(bodyOf).slice(2);
  }

  /** How many characters a line ends before the text area does. */
  const fromRight = (line: Line | undefined) => (RIGHT - (line?.right ?? 0)) / CHARACTER;

  const closing = (unit: string, date: string, sealed: boolean): Block => ({
    kind: "closing",
    unit,
    date,
    sealed,
  });

  describe("without a seal (7.3.5.2)", () => {
    test("the unit ends two characters from the edge and the date begins two after the unit", async () => {
      const [unit, date] = await linesOf(closing("青梧县某某某某局办公室", "2019年1月15日", false));
      expect(fromRight(unit)).toBeCloseTo(2, 1);
      expect(((date?.x ?? 0) - (unit?.x ?? 0)) / CHARACTER).toBeCloseTo(2, 1);
    });

    test("a date longer than the unit ends two characters from the edge", async () => {
      const [unit, date] = await linesOf(closing("某局", "2019年12月15日", false));
      expect(fromRight(date)).toBeCloseTo(2, 1);
      expect(((date?.x ?? 0) - (unit?.x ?? 0)) / CHARACTER).toBeCloseTo(2, 1);
    });

    test("a unit too long for its line runs on within the text area", async () => {
      const lines = await linesOf(closing("青梧县某某".repeat(7), "2019年1月15日", false));
      expect(lines).toHaveLength(3);
      for (const { x } of lines) expect(x).toBeGreaterThan(LEFT - 1);
    });
  });

  test.each([true, false])(
    "a unit longer than a line is broken where words end, sealed %s, its lines centred on each other",
    async (sealed) => {
      const unit = "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会";
      const [above, below] = await linesOf(closing(unit, "2019年1月15日", sealed));
      expect([above?.text, below?.text]).toEqual([
        "云栖市青溪区人民政府机关事务管理局",
        "暨公共资源交易监督管理委员会",
      ]);
      const middle = (line: Line | undefined) => ((line?.x ?? 0) + (line?.right ?? 0)) / 2;
      expect(middle(below)).toBeCloseTo(middle(above), 0);
    },
  );

  describe("with a seal (7.3.5.1)", () => {
    test("the date ends four characters from the edge, the unit is centred over it", async () => {
      const [unit, date] = await linesOf(closing("某局", "2019年1月15日", true));
      expect(fromRight(date)).toBeCloseTo(4, 1);
      const middle = (line: Line | undefined) => ((line?.x ?? 0) + (line?.right ?? 0)) / 2;
      expect(middle(unit)).toBeCloseTo(middle(date), 0);
    });

    test("a line more is left for it", async () => {
      const [unit] = await linesOf(closing("某局", "2019年1月15日", true));
      expect(gridLine(unit?.y ?? 0)).toBe(5);
    });
  });

  describe("the attachments' names (7.3.4)", () => {
    const note = (...names: string[]): Block => ({ kind: "attachmentNote", names });
    const indent = (line: Line | undefined) => ((line?.x ?? 0) - LEFT) / CHARACTER;

    test("one begins two characters in, a blank line below the text", async () => {
      const [line] = await linesOf(note("统计表"));
      expect(line?.text).toBe("附件：统计表");
      expect(indent(line)).toBeCloseTo(2, 1);
      expect(gridLine(line?.y ?? 0)).toBe(4);
    });

    test("one that runs on stands under its own first character", async () => {
      const [, second] = await linesOf(note("甲".repeat(40)));
      expect(indent(second)).toBeCloseTo(5, 1);
    });

    test("several are numbered under each other", async () => {
      const [first, second] = await linesOf(note("统计表", "名单"));
      expect([first?.text, second?.text]).toEqual(["附件：1.统计表", "2.名单"]);
      expect(indent(second)).toBeCloseTo(5, 1);
    });
  });

  describe("an attachment (7.3.7)", () => {
    const attachment: Block = {
      kind: "attachment",
      mark: "附件",
      title: "名单",
      blocks: [paragraph("甲、乙。")],
    };

    test("begins a page: the mark at the left of its first line, the title centred on its third", async () => {
      const [, page] = await printAndRead(paragraph("末段。"), attachment);
      const [mark, title, text] = page ? bodyOf(page) : [];
      expect(mark).toMatchObject({ text: "附件" });
      expect(mark?.x).toBeCloseTo(LEFT, 1);
      expect([mark, title, text].map((line) => gridLine(line?.y ?? 0))).toEqual([0, 2, 3]);
      expect(((title?.x ?? 0) + (title?.right ?? 0)) / 2).toBeCloseTo((LEFT + RIGHT) / 2, 0);
    });
  });
});
