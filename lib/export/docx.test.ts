import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { plainText } from "@/lib/document/plain-text";
import { renderDocx } from "./docx";
import { DATE, docxLines, docxParts } from "./testing/docx-parts";
import { reportDocument, reportIn, reportWithMergedTable } from "./testing/fixture-document";
import { hostileDocument } from "./testing/hostile-document";
import { all, attribute, first } from "./testing/xml-tree";

describe.each(layoutProfiles)("in the layout $name:", async (layout) => {
  const part = await docxParts(reportIn(layout), { layout });
  const body = part("word/document.xml");

  test("the page is A4 with the margins of the layout, to a tenth of a millimetre", () => {
    const mm = (key: string, element = "w:pgMar") =>
      (Number(attribute(body, element, `w:${key}`)) * 25.4) / 1440;
    expect([mm("w", "w:pgSz"), mm("h", "w:pgSz")].map(Math.round)).toEqual([210, 297]);
    const { top, bottom } = layout.marginsMm;
    expect(["top", "left", "bottom", "right"].map((side) => mm(side).toFixed(1))).toEqual(
      [top, 28, bottom, 26].map((wanted) => wanted.toFixed(1)),
    );
  });

  test("a full page has 22 lines of 28 characters", () => {
    const said = (element: string, key: string) => Number(attribute(body, element, `w:${key}`));
    const sides = (...names: string[]) =>
      names.reduce((sum, side) => sum + said("w:pgMar", side), 0);
    const normal = all(part("word/styles.xml"), "w:style").find(
      ({ attributes }) => attributes["w:styleId"] === "Normal",
    );
    const own = (element: string, key: string) =>
      Number(normal && attribute(first(normal, element), "w:spacing", key));
    const lines = (said("w:pgSz", "h") - sides("top", "bottom")) / own("w:pPr", "w:line");
    const character = 16 * 20 + own("w:rPr", "w:val");
    const characters = (said("w:pgSz", "w") - sides("left", "right")) / character;
    expect([lines, characters].map(Math.floor)).toEqual([22, 28]);
  });

  test("the grid has lines of the layout's pitch and characters of 15.79 pt", () => {
    expect(first(body, "w:docGrid").attributes).toEqual({
      "w:type": "linesAndChars",
      "w:linePitch": String(Math.round(layout.pitch * 20)),
      "w:charSpace": "-848",
    });
  });

  test.each([
    ["footer1.xml", "right"],
    ["footer2.xml", "left"],
  ])("%s counts the pages between dashes, at the %s and one character in", (path, side) => {
    const footer = part(`word/${path}`);
    expect(attribute(footer, "w:jc")).toBe(side);
    expect(attribute(footer, "w:ind", `w:${side}`)).toBe("280");
    expect(all(footer, "w:instrText").map(({ children }) => children[0]?.text)).toEqual(["PAGE"]);
    expect(all(footer, "w:t").map(({ children }) => children[0]?.text)).toEqual(["— ", " —"]);
  });

  test("even pages have a footer of their own, and numbers run on into the attachments", () => {
    expect(all(part("word/settings.xml"), "w:evenAndOddHeaders")).toHaveLength(1);
    expect(all(body, "w:footerReference").map(({ attributes }) => attributes["w:type"])).toEqual([
      "default",
      "even",
    ]);
    expect(all(body, "w:sectPr")).toHaveLength(1);
  });

  test("no style or run takes a font from the theme", () => {
    const fonts = ["word/document.xml", "word/styles.xml"].flatMap((path) =>
      all(part(path), "w:rFonts"),
    );
    const keys = fonts.flatMap(({ attributes }) => Object.keys(attributes));
    expect(keys.filter((key) => key.endsWith("Theme"))).toEqual([]);
  });

  test("every run with text says that its quotation marks and dashes are Chinese", () => {
    const runs = all(body, "w:r").filter((run) => all(run, "w:t").length > 0);
    expect(runs.filter((run) => attribute(run, "w:rFonts", "w:hint") !== "eastAsia")).toEqual([]);
  });

  test("the title keeps the document's line breaks", () => {
    const title = first(body, "w:p");
    expect(attribute(title, "w:pStyle")).toBe("Title");
    expect(all(title, "w:br")).toHaveLength(reportDocument.title.length - 1);
  });

  test.each([
    ["the report", reportIn(layout)],
    ["a report with a table of merged headings", reportWithMergedTable],
  ])("the text of %s is the document's own, in printed order", async (_, document) => {
    const read = await docxParts(document, { layout });
    const [title, ...lines] = docxLines(read("word/document.xml"));
    const [said, ...rest] = [
      document.title.join(""),
      ...plainText(document).slice(document.title.length),
    ];
    expect(title).toBe(said);
    expect(lines.filter((line) => line !== "")).toEqual(rest);
  });

  test("the properties name the title, the unit and the date handed in", () => {
    const core = part("docProps/core.xml");
    const said = (name: string) => first(core, name).children[0]?.text;
    expect([said("dc:title"), said("dc:creator"), said("dcterms:modified")]).toEqual([
      reportDocument.meta.title,
      reportDocument.meta.unit,
      "2019-01-23T02:00:00Z",
    ]);
  });
});

test("equal input gives equal bytes", async () => {
  const [one, two] = await Promise.all(
    [0, 1].map(() => renderDocx(hostileDocument, { date: DATE })),
  );
  expect(one).toEqual(two);
});

test("hostile text is printed, without what XML cannot hold", async () => {
  const read = await docxParts(hostileDocument);
  const lines = docxLines(read("word/document.xml"));
  expect(lines).toContain("甲乙\uFFFD<script>alert(1)</script>&amp;]]>{default-0}");
  expect(first(read("docProps/core.xml"), "dc:title").children[0]?.text).toBe("题&目");
});

test("a paragraph with a long address is not justified, or the line before it would gape", async () => {
  const texts = ["见http://a.example。", "电话：0000-55501234。"];
  const blocks = texts.map((text) => ({ kind: "paragraph", text }) as const);
  const read = await docxParts({ ...reportDocument, blocks });
  const [, ...paragraphs] = all(read("word/document.xml"), "w:p");
  expect(paragraphs.map((each) => attribute(each, "w:jc"))).toEqual(["left", undefined]);
});

test("the heading of a part that is still empty need not stay with the next, as in the PDF", async () => {
  const texts = ["一、甲", "二、乙", "（一）丙"];
  const levels = [1, 1, 2] as const;
  const blocks = texts.map(
    (text, at) => ({ kind: "heading", level: levels[at] ?? 1, text }) as const,
  );
  const read = await docxParts({ ...reportDocument, blocks });
  const [, ...headings] = all(read("word/document.xml"), "w:p");
  const own = headings.map((each) => attribute(each, "w:keepNext"));
  expect(own).toEqual(["false", undefined, undefined]);
});
