import { describe, expect, test } from "vitest";
import type { ReportDocument, TableRow } from "@/lib/document/model";
import { fragmentText, renderFragment } from "./fragment";
import { reportDocument, reportWithMergedTable } from "./testing/fixture-document";
import { mergedTable } from "./testing/fixture-merged-table";
import { statisticsTable } from "./testing/fixture-table";
import { hostileDocument } from "./testing/hostile-document";
import {
  attributeOf,
  elementsIn,
  htmlOf,
  htmlTree,
  styleOf,
  textIn,
  type HtmlElement,
} from "./testing/html-tree";
import { throughList, throughPaste } from "./testing/ueditor";

const withoutSpace = (text: string) => text.replace(/\s/g, "");
const fragment = renderFragment(reportDocument);
const shown = htmlTree(fragment);

const documents = [
  ["the report", reportDocument],
  ["a report with a table of merged headings", reportWithMergedTable],
] as const;

test.each(documents)("the text of %s is the document's own but its title", (_, document) => {
  const text = withoutSpace(textIn(htmlTree(renderFragment(document))));
  expect(text).toBe(withoutSpace(fragmentText(document)));
  expect(text).not.toContain(withoutSpace(document.title.join("")));
});

test.each(documents)(
  "UEditor's list of tags and attributes takes nothing off %s",
  (_, document) => {
    const html = renderFragment(document);
    expect(throughList(html)).toBe(htmlOf(htmlTree(html)));
  },
);

const ways = [
  ["set as source", throughList],
  ["pasted", throughPaste],
] as const;

describe.each(ways)("in UEditor, %s", (_, through) => {
  const left = htmlTree(through(fragment));
  const rowsOf = (document: ReportDocument) =>
    elementsIn(htmlTree(through(renderFragment(document))), "tr");
  const cellsOf = (row: HtmlElement) => elementsIn(row, "td", "th");

  test("every paragraph and heading is there, in its order", () => {
    const lines = elementsIn(left, "p", "h2", "h3", "h4").map((each) => withoutSpace(textIn(each)));
    const rows = elementsIn(left, "tr").map((each) => withoutSpace(textIn(each)));
    const printed = fragmentText(reportDocument).split("\n").map(withoutSpace);
    expect(lines.filter((line) => line !== "")).toEqual(
      printed.filter((line) => !rows.includes(line)),
    );
  });

  test("paragraphs and headings begin with two full-width spaces, and no style adds to them", () => {
    const texts = reportDocument.blocks.flatMap((block) => {
      if (block.kind === "heading") return [block.text];
      return block.kind === "paragraph" ? [(block.lead?.text ?? "") + block.text] : [];
    });
    const shown = elementsIn(left, "p", "h2", "h3", "h4").filter((each) =>
      texts.includes(textIn(each).replace(/^\u3000+/, "")),
    );
    expect(shown.map(textIn)).toEqual(texts.map((text) => `\u3000\u3000${text}`));
    expect(new Set(shown.map((each) => styleOf(each).get("text-indent")))).toEqual(new Set(["0"]));
  });

  test("the table has its 66 rows, each with label, unit and figure", () => {
    const [header, ...rows] = rowsOf(reportDocument).map((row) => cellsOf(row).map(textIn));
    expect(header).toEqual(statisticsTable.header[0]?.cells.map(({ text }) => text));
    expect(rows).toHaveLength(66);
    expect(rows.map((cells) => cells.map((text) => text.replace(/^\u3000+/, "")))).toEqual(
      statisticsTable.rows.map(({ cells }) => cells.map(({ text, note }) => text + (note ?? ""))),
    );
  });

  test("labels stand in by the characters that they do on paper", () => {
    const labels = rowsOf(reportDocument).flatMap((row) => cellsOf(row).slice(0, 1));
    const spaces = labels.slice(1).map((label) => /^\u3000*/.exec(textIn(label))?.[0].length);
    expect(spaces).toEqual(statisticsTable.rows.map(({ cells }) => cells[0]?.indent));
  });

  test("only column headings are th, which sites set in their own way", () => {
    const printed = statisticsTable.rows.flatMap(({ cells }) => cells);
    expect(elementsIn(left, "th")).toHaveLength(statisticsTable.header[0]?.cells.length ?? 0);
    expect(elementsIn(left, "td")).toHaveLength(printed.length);
  });

  test("bold labels are bold by an element", () => {
    const bold = elementsIn(left, "strong").map((each) => textIn(each).replace(/^\u3000+/, ""));
    const printed = statisticsTable.rows.flatMap(({ cells }) => cells);
    expect(bold).toEqual(printed.flatMap((cell) => (cell.bold ? [cell.text] : [])));
  });

  // What a spreadsheet takes of a pasted cell is its text and its own kind of indent, made of padding:
  // were both there, a label would stand in twice.
  test("a label that is copied into a spreadsheet stands in once, by its spaces", () => {
    const cells = elementsIn(left, "td").map(styleOf);
    expect(new Set(cells.map((style) => style.get("padding")))).toEqual(new Set(["4px 6px"]));
    expect(cells.filter((style) => style.has("padding-left"))).toEqual([]);
    expect(new Set(cells.map((style) => style.get("text-indent")))).toEqual(new Set(["0"]));
  });

  test("columns have their widths, on the columns and on each cell", () => {
    const widths = ["66.7%", "11.5%", "21.8%"];
    const columns = elementsIn(left, "col");
    expect(columns.map((each) => attributeOf(each, "width"))).toEqual(widths);
    expect(columns.map((each) => styleOf(each).get("width"))).toEqual(widths);
    for (const row of rowsOf(reportDocument)) {
      expect(cellsOf(row).map((each) => attributeOf(each, "width"))).toEqual(widths);
    }
    expect(elementsIn(left, "table").map((each) => attributeOf(each, "width"))).toEqual(["100%"]);
  });

  test("merged cells are merged as on paper", () => {
    const spans = rowsOf({ ...reportDocument, blocks: [mergedTable] }).map((row) =>
      cellsOf(row).map((each) => [
        Number(attributeOf(each, "colspan") ?? 1),
        Number(attributeOf(each, "rowspan") ?? 1),
      ]),
    );
    const printed = [...mergedTable.header, ...mergedTable.rows].map(({ cells }: TableRow) =>
      cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan]),
    );
    expect(spans).toEqual(printed);
  });

  test("each cell draws its own border", () => {
    const cells = elementsIn(left, "td", "th");
    expect(new Set(cells.map((each) => styleOf(each).get("border")))).toEqual(
      new Set(["1px solid #000"]),
    );
  });

  test("the closing stands to the right, not at the edge", () => {
    const unit = elementsIn(left, "p").filter((each) => textIn(each) === reportDocument.meta.unit);
    expect(unit.map((each) => styleOf(each).get("text-align"))).toEqual(["right"]);
    const runs = unit.flatMap((each) => elementsIn(each, "span"));
    expect(runs.map((each) => styleOf(each).get("margin"))).toEqual(["0 4.5em 0 0"]);
  });
});

test("a unit longer than a line is broken where words end, its lines centred on each other", () => {
  const unit = "云栖市青溪区人民政府机关事务管理局暨公共资源交易监督管理委员会";
  const closing = { kind: "closing", unit, date: "2019年1月23日", sealed: false } as const;
  const tree = htmlTree(renderFragment({ ...reportDocument, blocks: [closing] }));
  const runs = elementsIn(tree, "span").filter((each) => unit.includes(textIn(each)));
  expect(runs.map((each) => [textIn(each), styleOf(each).get("margin")])).toEqual([
    ["云栖市青溪区人民政府机关事务管理局", "0 2em 0 0"],
    ["暨公共资源交易监督管理委员会", "0 3.5em 0 0"],
  ]);
});

test.each([
  ["over three columns", "（各列第一项加第二项之和，等于第三项加第四项之和）", "52.6%"], // 82 of 156 mm
  ["beside one that reaches down", "2.遮盖个人信息后提供", "29.5%"], // 46 of 156 mm
])("a cell %s has the width of its columns", (_, text, width) => {
  const tree = htmlTree(renderFragment({ ...reportDocument, blocks: [mergedTable] }));
  const cell = elementsIn(tree, "td", "th").filter((each) => textIn(each) === text);
  expect(cell.map((each) => attributeOf(each, "width"))).toEqual([width]);
});

test("nothing depends on a style sheet: whatever shows text says its face, size and colour itself", () => {
  const bare = elementsIn(shown, "p", "h2", "h3", "h4", "span", "strong", "td", "th").filter(
    (each) => {
      const style = styleOf(each);
      return !["font-family", "font-size", "color", "margin"].every((name) => style.has(name));
    },
  );
  expect(bare).toEqual([]);
});

test("nothing makes UEditor take it for Word's", () => {
  expect(fragment).not.toMatch(/mso-|lang=|class=|\d(?:pt|cm)\b/);
});

test("without any style, the indents of paragraphs, headings and labels are there to be read", () => {
  const bare = htmlTree(fragment.replaceAll(/ style="[^"]*"/g, ""));
  const begins = (each: HtmlElement) => /^\u3000*/.exec(textIn(each))?.[0].length;
  const one = elementsIn(bare, "h2").find((each) => textIn(each).includes("一、概述"));
  expect(one && begins(one)).toBe(2);
  const labels = elementsIn(bare, "tr").slice(1);
  const spaces = labels.map((row) => begins(elementsIn(row, "td")[0] ?? row));
  expect(spaces).toEqual(statisticsTable.rows.map(({ cells }) => cells[0]?.indent));
});

test("an address that begins a paragraph keeps its spaces when it is pasted", () => {
  const address = `http://www.example.gov.cn/${"a".repeat(20)}`;
  const paragraph = { kind: "paragraph", text: `${address}。` } as const;
  const tree = htmlTree(throughPaste(renderFragment({ ...reportDocument, blocks: [paragraph] })));
  expect(textIn(tree).trimEnd()).toBe(`\u3000\u3000${address}。`);
});

test("hostile text is text, and adds no element", () => {
  const tree = htmlTree(renderFragment(hostileDocument));
  expect(elementsIn(tree, "script")).toEqual([]);
  expect(textIn(tree)).toContain("<script>alert(1)</script>");
});
