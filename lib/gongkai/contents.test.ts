import { expect, test } from "vitest";
import { buildDocument } from "@/lib/document/build";
import { edition2018 as edition } from "@/lib/editions/2018";
import { renderArticle } from "@/lib/export/html-article";
import { reportDocument } from "@/lib/export/testing/fixture-document";
import { contentsHtml } from "./contents";

const linked = (html: string): readonly string[] =>
  [...html.matchAll(/href="#([^"]+)"/g)].flatMap(([, id]) => id ?? []);

test("every entry leads to what stands in the article", () => {
  const unit = "青溪区教育局";
  const document = buildDocument({ edition, entries: new Map(), unit, year: 2018 });
  const ids = linked(contentsHtml(document));
  const article = renderArticle(document);
  expect(ids).toHaveLength(edition.sections.length + edition.attachments.length);
  for (const id of ids) expect(article).toContain(` id="${id}"`);
});

test("the attachment is among the parts, under its mark", () => {
  expect(contentsHtml(reportDocument)).toMatch(/附件　/);
});

test("a name is text, whatever was typed", () => {
  const heading = (text: string) =>
    ({ kind: "heading", level: 1, text, code: `section.${text.length}` }) as const;
  const blocks = [heading("<img src=x>"), heading("一、概述")];
  expect(contentsHtml({ ...reportDocument, blocks })).not.toContain("<img");
});

test("of a single part there is nothing to choose", () => {
  expect(contentsHtml({ ...reportDocument, blocks: [] })).toBe("");
});
