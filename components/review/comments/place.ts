/** What somebody has chosen in the document to comment on. */
export interface Place {
  readonly code: string;
  /** "" where the whole field is meant. */
  readonly quote: string;
  /** Which of the places in the field where these words stand, from 1. */
  readonly nth: number;
}

/** The elements that a field's words stand in; a part is no place of its own, its heading is. */
export const PLACES = "[data-code]:not(section)";

const withoutSpace = (text: string) => text.replace(/\s/g, "");

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** The place around a node; words of a table's headings belong to none. */
function placeOf(node: Node): HTMLElement | null {
  const found = elementOf(node)?.closest<HTMLElement>("[data-code], table");
  return found?.dataset.code === undefined ? null : found;
}

/** What stands in the document besides the report's words: what was deleted, and notes on changes. */
export const ASIDE = "del, .said, .to, .note";

function wordsIn(range: Range): string {
  const held = range.cloneContents();
  held.querySelectorAll(ASIDE).forEach((aside) => aside.remove());
  return held.textContent;
}

/** The field's words before a point in one of its elements. */
function wordsBefore(article: Element, code: string, point: Range): string {
  let words = "";
  for (const element of article.querySelectorAll<HTMLElement>(PLACES)) {
    if (element.dataset.code !== code) continue;
    const before = document.createRange();
    before.selectNodeContents(element);
    if (before.compareBoundaryPoints(Range.START_TO_START, point) > 0) break;
    if (before.compareBoundaryPoints(Range.START_TO_END, point) > 0) {
      before.setEnd(point.startContainer, point.startOffset);
    }
    words += wordsIn(before);
  }
  return withoutSpace(words);
}

function timesIn(words: string, quote: string): number {
  let times = 0;
  for (let at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) times += 1;
  return times;
}

/** The words that are selected in the document; null where none are, or none that belong to a field. */
export function selectedWords(article: Element): Place | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const place = placeOf(range.startContainer);
  const quote = wordsIn(range).trim();
  if (!place || !article.contains(place) || quote === "") return null;
  const { code = "" } = place.dataset;
  if (place.tagName === "TD") return { code, quote: "", nth: 1 };
  const sought = withoutSpace(quote);
  const before = wordsBefore(article, code, range);
  // What begins before the selection and reaches into it is counted with it.
  const nth = timesIn(before + sought.slice(0, -1), sought) + 1;
  return { code, quote, nth };
}

/** The field that an element stands for. */
export function wholePlace(element: EventTarget | null): Place | null {
  const code = element instanceof HTMLElement ? element.dataset.code : undefined;
  return code === undefined ? null : { code, quote: "", nth: 1 };
}
