import { describe, expect, test } from "vitest";
import { layoutProfiles } from "@/lib/document/layout-profiles";
import { printings } from "@/lib/document/printing";
import type { ReportDocument } from "@/lib/document/model";
import { plainText } from "@/lib/document/plain-text";
import { renderHtml } from "./html";
import { renderArticle } from "./html-article";
import { reportDocument, reportIn, reportWithMergedTable } from "./testing/fixture-document";
import { mergedTable } from "./testing/fixture-merged-table";
import { statisticsTable } from "./testing/fixture-table";
import { HOSTILE, hostileDocument } from "./testing/hostile-document";
import { all, attribute, first, textOf, xmlTree, type XmlNode } from "./testing/xml-tree";

const articleOf = (document: ReportDocument) => xmlTree(renderArticle(document));
const article = articleOf(reportDocument);

function elements(tree: XmlNode): readonly XmlNode[] {
  return tree.children.flatMap((child) => [
    ...(child.name === "#text" ? [] : [child]),
    ...elements(child),
  ]);
}

/** The text as printed: a table's caption is there for listeners alone. */
const printedText = (tree: XmlNode): string =>
  tree.name === "caption" ? "" : tree.text + tree.children.map(printedText).join("");

const withoutSpace = (text: string) => text.replace(/\s/g, "");
const texts = (tree: XmlNode, name: string) => all(tree, name).map(textOf);

test.each([
  ["the report", reportDocument],
  ["a report with a table of merged headings", reportWithMergedTable],
])("the text of %s is the document's own, in printed order", (_, document) => {
  expect(withoutSpace(printedText(articleOf(document)))).toBe(
    withoutSpace(plainText(document).join("")),
  );
});

test("the page is Chinese, titled as the report, and holds the article", () => {
  const html = renderHtml(reportDocument);
  const page = xmlTree(html.replace("<!doctype html>\n", ""));
  expect(attribute(page, "html", "lang")).toBe("zh-CN");
  expect(textOf(first(page, "title"))).toBe(reportDocument.meta.title);
  expect(html).toContain(renderArticle(reportDocument));
});

test("the page runs no script and fetches nothing", () => {
  const html = renderHtml(reportWithMergedTable);
  expect(html).not.toMatch(
    /<script|<link|<iframe|\son\w+=|@import|url\(|\s(?:src|href)="(?!data:)/i,
  );
});

test("the title is the only h1, sections and attachments are h2, headings run into text h3 or h4", () => {
  const levels = (level: number) =>
    reportDocument.blocks.flatMap((block) => {
      const heading = block.kind === "paragraph" ? block.lead : block;
      return heading && "level" in heading && heading.level === level ? [heading.text] : [];
    });
  expect(texts(article, "h1")).toEqual([reportDocument.title.join("")]);
  expect(texts(article, "h2")).toEqual([...levels(1), statisticsTable.name]);
  expect(texts(article, "h3")).toEqual(levels(2));
  expect(texts(article, "h4")).toEqual(levels(3));
});

test("a section has its field's code for an id, and holds what follows its heading", () => {
  const headings = reportDocument.blocks.filter(
    (block) => block.kind === "heading" && block.level === 1,
  );
  const codes = headings.map((block) => ("code" in block ? block.code : undefined));
  const sections = all(article, "section").filter((each) => each.attributes["id"] !== undefined);
  expect(sections.map(({ attributes }) => attributes["id"])).toEqual(codes);
  expect(sections.filter((each) => elements(each).length < 2)).toEqual([]);
});

test("no id stands twice", () => {
  const ids = elements(article).flatMap(({ attributes }) => attributes["id"] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test("a figure can be linked to by its field's code", () => {
  const figure = statisticsTable.rows.flatMap(({ cells }) => cells).find(({ code }) => code);
  const linked = all(article, "td").find(({ attributes }) => attributes["id"] === figure?.code);
  expect(linked && textOf(linked)).toBe(figure?.text);
});

test.each([statisticsTable, mergedTable])(
  "$name is a table with a caption and headings for each cell",
  (table) => {
    const html = articleOf({ ...reportDocument, blocks: [table] });
    expect(texts(html, "caption")).toEqual([table.name]);
    expect(all(first(html, "thead"), "tr")).toHaveLength(table.header.length);
    expect(all(html, "th").filter(({ attributes }) => !attributes["scope"])).toEqual([]);
    const spans = [...table.header, ...table.rows].flatMap(({ cells }) =>
      cells.map(({ rowSpan }) => rowSpan),
    );
    const shown = all(html, "tr").flatMap(({ children }) =>
      children
        .filter(({ name }) => name !== "#text")
        .map((each) => Number(each.attributes["rowspan"] ?? 1)),
    );
    expect(shown).toEqual(spans);
  },
);

describe.each(layoutProfiles)("in the layout $name", (layout) => {
  const html = renderHtml(reportIn(layout), { layout });

  test("the text is the document's own, the date under the title where it has one", () => {
    expect(withoutSpace(printedText(articleOf(reportIn(layout))))).toBe(
      withoutSpace(plainText(reportIn(layout)).join("")),
    );
  });

  test("the style names its faces, its pitch and its bold", () => {
    for (const face of Object.values(layout.faces)) expect(html).toContain(`${face}, `);
    expect(html).toContain(`line-height: ${layout.pitch}pt`);
    expect(/\.report h3 \{[^}]*font-weight: bold/.test(html)).toBe(layout.boldLevels.includes(2));
    expect(html.includes(`local("Times New Roman")`)).toBe(layout.digits !== null);
  });
});

test("a figure is never broken on a narrow screen: the table scrolls sooner", () => {
  const [screen = "", print = ""] = renderHtml(reportDocument).split("@media print {\n  .report ");
  expect(screen).toMatch(/\.report \.figure \{[^}]*overflow-wrap: normal/);
  expect(print).toMatch(/\.report \.figure \{[^}]*overflow-wrap: anywhere/);
});

test.each([
  ["某局", 4], // the date of 6.5 characters ends four from the edge
  ["云栖市青溪区住房和城乡建设局", 0.25], // and under the middle of a unit of 14
])(
  "with a seal there is a line more above %s, and the date ends four characters in",
  (unit, right) => {
    const closing = { kind: "closing", unit, date: "2019年1月23日", sealed: true } as const;
    const html = renderHtml({ ...reportDocument, blocks: [closing] });
    expect(html).toContain(`.report .sealed { margin: 3.7em ${right}em 0 auto; }`);
  },
);

test("a unit longer than a printed line is broken where words end", () => {
  const unit = "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会";
  const closing = { kind: "closing", unit, date: "2019年1月23日", sealed: false } as const;
  expect(renderArticle({ ...reportDocument, blocks: [closing] })).toContain(
    "云栖市青溪区人民政府机关事务管理局<br>暨公共资源交易监督管理委员会</p>",
  );
});

test("the review copy prints with its margins, and says of which draft and day it is", () => {
  const options = { printing: printings.review, draft: { number: 2 } };
  const html = renderHtml(reportDocument, { ...options, date: new Date("2019-01-15T02:00:00Z") });
  expect(html).toMatch(/@page \{ size: A4; margin: 37mm 40mm [^;]* 14mm; \}/);
  expect(html).toContain('content: "审阅稿 第2稿 2019年1月15日"');
});

test("hostile text is text wherever it stands, and adds no element", () => {
  const html = articleOf(hostileDocument);
  const known = new Set(elements(articleOf(reportDocument)).map(({ name }) => name));
  const added = elements(html).filter(({ name }) => !known.has(name) && !/^(?:fig|img)/.test(name));
  expect(added).toEqual([]);
  expect(textOf(first(html, "h1"))).toBe(
    HOSTILE.replace("\u0000\u0008\u202E", "").replace("\uD842", "\uFFFD"),
  );
  expect(attribute(html, "img", "alt")).toContain("<script>");
});
