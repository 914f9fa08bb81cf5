import { expect, test, type Page } from "playwright/test";
import type { Block, ReportDocument } from "@/lib/document/model";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { renderHtml } from "@/lib/export/html";
import { reportDocument, reportIn } from "@/lib/export/testing/fixture-document";
import { statisticsTable } from "@/lib/export/testing/fixture-table";
import { gridOf } from "@/lib/export/testing/grid";
import type { Setting } from "@/lib/export/setting";
import { bodyOf, readPages } from "@/lib/export/testing/read-pdf";
import { expectFits } from "./support/fits";

const LONG = "青梧县文化和旅游发展委员会（青梧县广播电视局、青梧县文物局）";
const named = (document: ReportDocument, name: string): ReportDocument =>
  JSON.parse(JSON.stringify(document).replaceAll("青梧县档案局", name)) as ReportDocument;

async function printedLines(
  page: Page,
  document: ReportDocument,
  { style = "", ...setting }: Setting & { readonly style?: string } = {},
) {
  await page.setContent(renderHtml(document, setting));
  if (style) await page.addStyleTag({ content: style });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return (await readPages(new Uint8Array(pdf))).map(bodyOf);
}

test("the exported page is read without scrolling sideways, however long the unit's name", async ({
  page,
}) => {
  await page.setContent(renderHtml(named(reportDocument, LONG)));
  await expectFits(page);
});

test.describe("the exported page in print", () => {
  for (const layout of layoutProfiles) {
    test(`has as many lines to a full page as the pitch allows, whatever the height of a run-in heading's face: ${layout.name}`, async ({
      page,
    }) => {
      const style = ".report .lead h3 { font-family: monospace; }";
      const [, second] = await printedLines(page, reportIn(layout), { layout, style });
      const { gridLine, linesPerPage } = gridOf(layout);
      expect(second?.map(({ y }) => gridLine(y))).toEqual(
        Array.from({ length: linesPerPage }, (_, at) => at),
      );
    });
  }

  test("begins the date two characters to the right of the unit", async ({ page }) => {
    const lines = (
      await printedLines(page, named(reportDocument, "某某某某某某某某某某某某局"))
    ).flat();
    const date = lines.findIndex(({ text }) => text.startsWith("2019年1"));
    const [unit, below] = lines.slice(date - 1).map(({ x }) => x);
    expect(((below ?? 0) - (unit ?? 0)) / 16).toBeCloseTo(2, 0);
  });

  test("never sets the closing on a page without a line of the text", async ({ page }) => {
    const closing = reportDocument.blocks.filter(({ kind }) => kind === "closing");
    const long: Block = { kind: "paragraph", text: "末段。".repeat(40) };
    for (const count of [12, 13, 14, 15]) {
      const text = Array.from({ length: count }, (): Block => ({
        kind: "paragraph",
        text: "一行。",
      }));
      const blocks = [...text, long, ...closing];
      const [, second = []] = await printedLines(page, { ...reportDocument, blocks });
      const [first] = second.map((line) => line.text);
      expect(first).toMatch(/段/);
    }
  });

  test("keeps the lines below a table on the page of its last row", async ({ page }) => {
    const rows = statisticsTable.rows.filter(({ cells }) => cells[0]?.note === undefined);
    const blocks = Array.from({ length: 8 }, (_, at): Block => {
      const table = { ...statisticsTable, rows: rows.slice(0, 17 + at) };
      return { kind: "attachment", mark: "附件", title: "某表", blocks: [table] };
    });
    const pages = await printedLines(page, { ...reportDocument, blocks });
    const lastLines = pages.flatMap((lines) => {
      const at = lines.findIndex(({ text }) => text.includes("0000-5550123"));
      return at < 0 ? [] : [at];
    });
    expect(lastLines).toHaveLength(8);
    // Above it stand the first line below the table, and a row.
    expect(Math.min(...lastLines)).toBeGreaterThanOrEqual(2);
  });
});
