import { parseFragment, type DefaultTreeAdapterMap } from "parse5";
import { expect, test } from "vitest";
import { buildDocument } from "@/lib/document/build";
import { markedOf } from "@/lib/changes/testing/revisions";
import { edition2018 } from "@/lib/editions/2018";
import { fieldAt } from "@/lib/report/field-at";
import { otherPlaces } from "@/lib/report/other-places";
import { renderArticle } from "../html-article";
import { FieldIds } from "../html-field-ids";
import { placeComments, type PlacedComment } from "./place-comments";

type Node = DefaultTreeAdapterMap["node"];

const OVERVIEW = "section.overview";

const isField = (code: string) => fieldAt(edition2018, code) !== undefined;

const fieldIds = () => new FieldIds(isField, otherPlaces(edition2018));

function article(values: Readonly<Record<string, string>>): string {
  const entries = new Map(Object.entries(values));
  const document = buildDocument({ edition: edition2018, entries, unit: "住建局", year: 2018 });
  return renderArticle(document, fieldIds());
}

const about = (quote: string | null, rest: Partial<PlacedComment> = {}): PlacedComment => ({
  ...{ id: "a", number: 1, code: OVERVIEW, quote, nth: 1, ...rest },
});

const textOf = (node: Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

/** The words within marks, as a browser reads them, a piece a mark. */
function marked(html: string): string[] {
  const walk = (node: Node): string[] => {
    if (node.nodeName === "mark") return [textOf(node)];
    return "childNodes" in node ? node.childNodes.flatMap(walk) : [];
  };
  return walk(parseFragment(html));
}

test("the words of a comment are marked, and a link to it stands behind them", () => {
  const text = article({ [OVERVIEW]: "全年主动公开信息12条。受理申请3件。" });
  const { html, order } = placeComments(text, [about("受理申请3件")]);
  expect(html).toContain(
    '<mark class="commented" id="words-a">受理申请3件</mark><a class="comment-link" href="#comment-a"',
  );
  expect(order).toEqual(["a"]);
});

test("of words that stand several times those are marked that were meant", () => {
  const text = article({ [OVERVIEW]: "公开12条，其中公开12条在网上。" });
  const { html } = placeComments(text, [about("公开12条", { nth: 2 })]);
  expect(html).toContain("公开12条，其中<mark");
});

test("words that went on into the next paragraph are marked in both", () => {
  const text = article({ [OVERVIEW]: "第一段的末尾\n第二段的开头" });
  const { html } = placeComments(text, [about("末尾\n\n第二段")]);
  expect(marked(html)).toEqual(["末尾", "第二段"]);
});

test("an address that may break within is found whole", () => {
  const text = article({ [OVERVIEW]: "见 https://www.qingxi.example/zwgk/nb 栏目" });
  const { html } = placeComments(text, [about("https://www.qingxi.example/zwgk/nb")]);
  expect(marked(html).join("")).toBe("https://www.qingxi.example/zwgk/nb");
});

test.each([
  ["要求,编制此报告:一是", "要求，编制此报告：一是"],
  ["⑴公开目录", "1）公开目录"],
  ["《关于贯彻<条例>的通知》", "贯彻〈条例〉的"],
])("words quoted as %s are found where their marks print otherwise by now", (quote, printed) => {
  const text = article({ [OVERVIEW]: `${quote}；其他` });
  const { html } = placeComments(text, [about(quote)]);
  expect(marked(html).join("")).toContain(printed);
});

test("words that are gone from their field have no place, though they stand in another", () => {
  const text = article({ [OVERVIEW]: "概述", "section.fees": "收费情况" });
  expect(placeComments(text, [about("收费情况")])).toEqual({ html: text, order: [] });
});

test("a comment on a figure stands in its cell, on a part behind the heading", () => {
  const text = article({ "t18.1.1": "12" });
  const comments = [about(null, { code: "t18.1.1" }), about(null, { id: "b", number: 2 })];
  const { html, order } = placeComments(text, comments);
  expect(html).toMatch(/class="figure">12<a class="comment-link" id="words-a"[^>]*><\/a><\/td>/);
  expect(html).toMatch(/<h2[^>]*>一、概述<a class="comment-link" id="words-b"/);
  expect(order).toEqual(["b", "a"]);
});

test("comments on the title and the closing have their places", () => {
  const text = article({ "closing.unit": "住建局" });
  const comments = ["title", "closing.unit", "closing.date"].map((code) =>
    about(null, { id: code, code }),
  );
  expect(placeComments(text, comments).order).toEqual(["title", "closing.unit", "closing.date"]);
});

test("comments on words that overlap are marked each", () => {
  const text = article({ [OVERVIEW]: "甲乙丙丁" });
  const { html } = placeComments(text, [about("甲乙丙"), about("乙丙丁", { id: "b", number: 2 })]);
  expect(html).toContain('<mark class="commented" id="words-a">甲</mark>');
  expect(textOf(parseFragment(html))).toBe(textOf(parseFragment(text)));
});

test("where changes are marked, words are found as they stand now, without what was deleted", async () => {
  const [before, after] = ["全年公开信息10条，比上年多。", "全年共公开信息12条，比上年多。"];
  const { document } = await markedOf({ [OVERVIEW]: before }, { [OVERVIEW]: after });
  const { html } = placeComments(renderArticle(document, fieldIds()), [about("共公开信息12条")]);
  expect(html).toContain("<del>");
  expect(
    marked(html)
      .join("")
      .replace(/[〔〕]|新增：/g, ""),
  ).toBe("共公开信息12条");
});

test("hostile words are found as text and stay text", () => {
  const hostile = "</p><script>alert(1)</script>&amp;\"'<img src=x>";
  const text = article({ [OVERVIEW]: `甲${hostile}乙` });
  const { html } = placeComments(text, [about(hostile)]);
  expect(marked(html).join("")).toBe(hostile);
  expect(html).not.toContain("<script");
  expect(placeComments(text, [about("amp;lt;")]).order).toEqual([]);
});
