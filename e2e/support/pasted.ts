import { expect, type Page } from "playwright/test";
import {
  attributeOf,
  elementsIn,
  htmlTree,
  styleOf,
  textIn,
  type HtmlElement,
} from "@/lib/export/testing/html-tree";

const spans = (cell: HtmlElement) =>
  ["width", "colspan", "rowspan"].map((name) => attributeOf(cell, name) ?? "");

/** What must outlive copying and pasting: paragraphs with their indents, rows with their cells, widths. */
export function shapeOf(html: string) {
  const tree = htmlTree(html);
  return {
    paragraphs: elementsIn(tree, "p", "h2", "h3", "h4").map((each) => [
      ...[textIn(each), styleOf(each).get("text-indent"), styleOf(each).get("text-align")],
    ]),
    columns: elementsIn(tree, "col").map((each) => attributeOf(each, "width")),
    rows: elementsIn(tree, "tr").map((row) =>
      elementsIn(row, "th", "td").map((cell) => [textIn(cell), ...spans(cell)]),
    ),
  };
}

/** Pastes into an empty editor, as a publishing system's, and answers with the HTML in it. */
export async function pasted(page: Page): Promise<string> {
  const editor = await page.context().newPage();
  await editor.setContent('<div contenteditable="true" role="textbox"></div>');
  const box = editor.getByRole("textbox");
  await box.focus();
  await editor.keyboard.press("ControlOrMeta+V");
  await expect(box).not.toBeEmpty();
  const html = await box.innerHTML();
  await editor.close();
  return html;
}
