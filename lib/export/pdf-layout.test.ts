import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layoutProfiles, nationalLayout } from "@/lib/document/layout-profiles";
import type { Layout } from "@/lib/document/layout";
import type { Block, ReportDocument } from "@/lib/document/model";
import { plainText } from "@/lib/document/plain-text";
import { fontChoices, renderPages, renderPdf } from "./pdf";
import { reportIn } from "./testing/fixture-document";
import { gridOf, LEFT, RIGHT } from "./testing/grid";
import { documentOf, paragraph, printerOf, printOptions } from "./testing/print";
import { bodyOf, openPdf, readPages, type Run } from "./testing/read-pdf";
import { renamedFont } from "./testing/renamed-font";

const gbkLayout: Layout = {
  ...nationalLayout,
  faces: { ...nationalLayout.faces, body: "方正仿宋_GBK" },
};
const romanLayout: Layout = { ...nationalLayout, digits: "Times New Roman" };

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { print } = printerOf({ layout });

  test("every paragraph of the report is there, whole and in order", async () => {
    const report = reportIn(layout);
    const prose = report.blocks.filter(({ kind }) => kind !== "attachment");
    const read = (await readPages(await print(report))).flatMap(bodyOf);
    const text = read.map((line) => line.text).join("");
    expect(text).toContain(
      plainText({ ...report, blocks: prose })
        .join("")
        .replace(/\s/g, ""),
    );
  });

  test("every face of it has a font", async () => {
    const asked = [...Object.values(layout.faces), ...(layout.digits ? [layout.digits] : [])];
    const choices = await fontChoices(printOptions.fonts, layout);
    expect(choices.map(({ wanted }) => wanted)).toEqual(asked);
  });
});

test("the date under the title is centred in 楷体, a blank line above the text", async () => {
  const document: ReportDocument = {
    ...documentOf(paragraph("首段。")),
    titleDate: "（2019年1月15日）",
  };
  const [page] = await readPages(await printerOf({}).print(document));
  const [title, date, text] = page ? bodyOf(page) : [];
  const { gridLine } = gridOf(nationalLayout);
  expect([title, date, text].map((line) => gridLine(line?.y ?? 0))).toEqual([0, 1, 3]);
  expect(((date?.x ?? 0) + (date?.right ?? 0)) / 2).toBeCloseTo((LEFT + RIGHT) / 2, 0);
  expect(date?.runs[0]?.font).toMatch(/WenKai/);
});

describe("an office's fonts", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "nianbao-fonts-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (file: string, name: string) =>
    writeFileSync(
      path.join(folder, file),
      renamedFont(path.join(".fonts", "LXGWWenKai-Regular.ttf"), name),
    );
  const fonts = () => ({ office: folder, system: [] });
  const runsOf = async (layout: Layout, ...blocks: Block[]): Promise<readonly Run[]> => {
    const options = { ...printOptions, layout, fonts: fonts() };
    const [page] = await readPages(await renderPdf(documentOf(...blocks), options));
    return page ? bodyOf(page).flatMap(({ runs }) => runs) : [];
  };
  const fontOf = (runs: readonly Run[], text: string) =>
    runs.find((run) => run.text.includes(text))?.font;

  test.each([
    [nationalLayout, "FangSong"],
    [gbkLayout, "方正仿宋_GBK"],
  ])("are taken in the cut that the layout asks for: $faces.body", async (layout, used) => {
    put("a.ttf", "FangSong");
    put("b.ttf", "方正仿宋_GBK");
    const choices = await fontChoices(fonts(), layout);
    expect(choices.find(({ kind }) => kind === "body")).toMatchObject({ used });
  });

  test("set figures and Latin letters alone where they are for digits", async () => {
    put("times.ttf", "Times");
    const runs = await runsOf(romanLayout, paragraph("全年“公开”2018条，见AB。"));
    expect(["2018", "AB"].map((text) => fontOf(runs, text))).toEqual([
      expect.stringMatching(/WenKai/),
      expect.stringMatching(/WenKai/),
    ]);
    expect(fontOf(runs, "公开")).toMatch(/NotoSerif/);
    expect(fontOf(runs, "“")).toMatch(/Noto/);
  });

  test("for digits do not set the page number", async () => {
    put("times.ttf", "Times");
    const options = { ...printOptions, layout: romanLayout, fonts: fonts() };
    const [page] = await readPages(await renderPdf(documentOf(), options));
    const number = page?.lines.at(-1)?.runs.find(({ text }) => text.includes("1"));
    expect(number?.font).toMatch(/NotoSerif/);
  });

  test("are named among the substitutions where they are missing", async () => {
    const options = { ...printOptions, layout: romanLayout };
    const { substitutions } = await renderPages(documentOf(), options);
    expect(substitutions.map(({ wanted }) => wanted)).toContain("Times New Roman");
  });
});

describe("a heading of level 2", () => {
  const heading: Block = { kind: "heading", level: 2, text: "（一）标题。" };
  /** Type is emboldened by drawing its outline too: text rendering mode 2. */
  const emboldened = async (layout: Layout, block: Block) => {
    const pdf = await openPdf(await printerOf({ layout }).print(documentOf(block)));
    const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList();
    const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
    return fnArray.some((fn, at) => {
      const [mode] = (argsArray[at] ?? []) as readonly unknown[];
      return fn === OPS.setTextRenderingMode && mode === 2;
    });
  };

  test.each(layoutProfiles)("is bold as the layout $name says", async (layout) => {
    expect(await emboldened(layout, heading)).toBe(layout.boldLevels.includes(2));
  });

  test("is bold alone", async () => {
    const bold: Layout = { ...nationalLayout, boldLevels: [2] };
    expect(await emboldened(bold, { ...heading, level: 1 })).toBe(false);
  });
});
