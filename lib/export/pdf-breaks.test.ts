import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import type { Block } from "@/lib/document/model";
import { gridOf } from "./testing/grid";
import { paragraph, printerOf } from "./testing/print";
import { bodyOf, type ReadPage } from "./testing/read-pdf";

/** So many lines of text, after which what follows begins near the foot of the first page. */
const lines = (count: number): Block[] => Array.from({ length: count }, () => paragraph("先行。"));

const lastLine = (page: ReadPage | undefined) => (page ? bodyOf(page).at(-1)?.text : undefined);

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { printAndRead } = printerOf({ layout });
  const { gridLine, linesPerPage } = gridOf(layout);
  /** The title and a blank line take two of the first page's lines. */
  const TO_THE_FOOT = linesPerPage - 2;

  describe("a heading is never left at the foot of a page", () => {
    test.each([1, 2, 3] as const)("on its own line, level %i", async (level) => {
      const heading: Block = { kind: "heading", level, text: "标题在此" };
      const pages = await printAndRead(...lines(TO_THE_FOOT - 1), heading, paragraph("正文在后。"));
      expect(lastLine(pages[0])).toBe("先行。");
      expect(lastLine(pages[1])).toBe("正文在后。");
    });

    test("nor are two that follow each other", async () => {
      const headings: Block[] = [
        { kind: "heading", level: 1, text: "一、标题" },
        { kind: "heading", level: 2, text: "（一）标题" },
      ];
      const pages = await printAndRead(...lines(TO_THE_FOOT - 2), ...headings, paragraph("正文。"));
      expect(lastLine(pages[0])).toBe("先行。");
    });

    test("but those of parts that are still empty stand one below the other", async () => {
      const empty = ["一、甲", "二、乙", "三、丙"].map((text): Block => ({
        kind: "heading",
        level: 1,
        text,
      }));
      const pages = await printAndRead(...lines(TO_THE_FOOT - 2), ...empty, paragraph("正文。"));
      expect(lastLine(pages[0])).toBe("二、乙");
    });

    test("nor is one that fills its line before the text that runs on from it", async () => {
      const lead = { level: 2, text: `（一）${"标".repeat(22)}。` } as const;
      const runIn: Block = { kind: "paragraph", lead, text: "正文在后。" };
      const pages = await printAndRead(...lines(TO_THE_FOOT - 1), runIn);
      expect(lastLine(pages[0])).toBe("先行。");
    });
  });

  describe("what closes a report", () => {
    const closing: Block = { kind: "closing", unit: "某局", date: "2019年1月15日", sealed: false };
    const note: Block = { kind: "attachmentNote", names: ["统计表"] };
    const text = paragraph("末段。".repeat(30));

    test.each(Array.from({ length: 10 }, (_, at) => TO_THE_FOOT - at))(
      "stands on a page with some of its text, after %i lines",
      async (count) => {
        const pages = await printAndRead(...lines(count), text, note, closing);
        const page = pages.find((each) => bodyOf(each).some((line) => line.text === "某局"));
        const said = page ? bodyOf(page).map((line) => line.text) : [];
        expect(said.at(-1)).toBe("2019年1月15日");
        expect(said.at(-3)).toBe("附件：统计表");
        expect(said.at(-4)).toMatch(/末段。$/);
      },
    );

    test("keeps to the grid below its text", async () => {
      const [page] = await printAndRead(paragraph("末段。"), note, closing);
      const places = page ? bodyOf(page).map(({ y }) => gridLine(y)) : [];
      expect(places.slice(1)).toEqual([2, 4, 6, 7]);
    });

    test("is printed where there is no text before it", async () => {
      const [page] = await printAndRead({ kind: "heading", level: 1, text: "一、概述" }, closing);
      expect(lastLine(page)).toBe("2019年1月15日");
    });
  });
});
