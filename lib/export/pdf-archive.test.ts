import { beforeAll, describe, expect, test } from "vitest";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { renderPdf } from "./pdf";
import { reportIn } from "./testing/fixture-document";
import { statisticsTable } from "./testing/fixture-table";
import { printerOf, printOptions } from "./testing/print";
import { openPdf } from "./testing/read-pdf";

interface Element {
  readonly role?: string;
  readonly children?: readonly Element[];
}

const rolesIn = ({ role, children }: Element): readonly string[] => [
  ...(role ? [role] : []),
  ...(children ?? []).flatMap(rolesIn),
];

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

type Titles = readonly [string, ...Titles[]];
const titlesOf = ({ title, items }: Bookmark): Titles => [title, ...items.map(titlesOf)];

describe.each(layoutProfiles)("in the layout $name:", (layout) => {
  const { print } = printerOf({ layout });
  const report = reportIn(layout);
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  beforeAll(async () => {
    bytes = await print(report);
    pdf = await openPdf(bytes);
  });

  test("says that it is PDF/A-2a", () => {
    const xmp = Buffer.from(bytes).toString("utf8");
    expect(xmp).toContain("<pdfaid:part>2</pdfaid:part>");
    expect(xmp).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  });

  test("names its title, unit, language and date", async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: "青梧县档案局2018年政府信息公开工作年度报告",
      Author: "青梧县档案局",
      Language: "zh-CN",
      CreationDate: "D:20190115093000Z",
      ModDate: "D:20190115093000Z",
    });
  });

  test("has its title shown in the reader's window", async () => {
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  describe("the outline", () => {
    test("has every section, and the attachment last", async () => {
      const outline = await pdf.getOutline();
      expect(outline.map(({ title }) => title.slice(0, 2))).toEqual([
        "一、",
        "二、",
        "三、",
        "四、",
        "五、",
        "六、",
        "七、",
        "八、",
        "档案",
      ]);
    });

    test("has headings of level 2 and 3 under their section, run in or not", async () => {
      const [, second] = (await pdf.getOutline()) as readonly Bookmark[];
      expect(second && titlesOf(second)).toEqual([
        "二、政府信息主动公开情况",
        ["（一）公开的主要内容。"],
        ["（二）采取的措施。", ["1.先审后发。"], ["2.定期清理。"]],
        ["（三）公开的效果。"],
      ]);
    });
  });

  describe("the tags", () => {
    test("are said to be there", async () => {
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    });

    test("tell headings and paragraphs", async () => {
      const tree = (await (await pdf.getPage(2)).getStructTree()) as unknown as Element;
      expect(new Set(rolesIn(tree))).toEqual(new Set(["Root", "Document", "P", "H1", "H2", "H3"]));
    });

    test("tell a table's header, rows and cells", async () => {
      const tree = (await (await pdf.getPage(6)).getStructTree()) as unknown as Element;
      const roles = rolesIn(tree);
      expect(roles.filter((role) => role === "TH")).toHaveLength(3 + statisticsTable.rows.length);
      expect(roles).toEqual(expect.arrayContaining(["Table", "THead", "TBody", "TR", "TD"]));
    });
  });

  test("equal reports of one date are equal byte by byte, whatever was set between them", async () => {
    await print({ ...report, title: ["另一份报告"] });
    expect(Buffer.from(await print(report)).equals(bytes)).toBe(true);
  });

  test("another date is another file", async () => {
    const later = await renderPdf(report, { ...printOptions, layout, date: new Date(0) });
    expect(Buffer.from(later).equals(bytes)).toBe(false);
  });
});
