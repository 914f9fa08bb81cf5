import { defaultTreeAdapter as tree } from "parse5";
import {
  attributeOf,
  elementsIn,
  htmlOf,
  htmlTree,
  setAttribute,
  setStyle,
  styleOf,
  type HtmlElement,
} from "./html-tree";
import { ueditorList } from "./ueditor-list";

/** What UEditor's list leaves of HTML: a tag that it does not name goes with all that it holds. */
export function throughList(text: string): string {
  const fragment = htmlTree(text);
  for (const element of elementsIn(fragment)) {
    const allowed = ueditorList[element.tagName];
    if (allowed) element.attrs = element.attrs.filter(({ name }) => allowed.includes(name));
    else tree.detachNode(element);
  }
  return htmlOf(fragment);
}

/** _src/plugins/defaultfilter.js: paragraphs lose margins and paddings, a picture within the text goes. */
function filterParagraph(element: HtmlElement): void {
  const kept = [...styleOf(element)].filter(([name]) => !/^(margin|padding)/.test(name));
  setStyle(element, new Map(kept));
}

/** _src/plugins/table.js: widths become attributes, in pixels whatever they were in. */
function unsize(element: HtmlElement): void {
  const style = new Map(styleOf(element));
  for (const name of ["width", "height"]) {
    const value = parseInt(style.get(name) ?? "", 10);
    if (!Number.isNaN(value)) setAttribute(element, name, String(value));
    if (!Number.isNaN(value)) style.delete(name);
  }
  setStyle(element, style);
}

/** What UEditor's own rules leave of HTML that is pasted, after its list. White space between tags goes too. */
export function throughPaste(text: string): string {
  const fragment = htmlTree(throughList(text).replace(/>(?:(?:\s|&nbsp;)*?)</g, "><"));
  elementsIn(fragment, "p").forEach(filterParagraph);
  elementsIn(fragment, "td", "table").forEach(unsize);
  for (const table of elementsIn(fragment, "table")) {
    setAttribute(table, "style", null);
    setAttribute(table, "border", null);
  }
  for (const picture of elementsIn(fragment, "img")) {
    if (attributeOf(picture, "src")?.startsWith("data:")) tree.detachNode(picture);
  }
  return htmlOf(fragment);
}
