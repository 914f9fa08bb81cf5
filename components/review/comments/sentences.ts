const SENTENCE = /[^。！？；]+[。！？；]?/g;

/** The texts within an element, each with the number of characters before it. */
function textsIn(element: Element): readonly { readonly node: Text; readonly from: number }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: { node: Text; from: number }[] = [];
  let from = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    texts.push({ node, from });
    from += node.length;
  }
  return texts;
}

function rangeOf(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  for (const { node, from } of textsIn(element)) {
    if (start >= from && start <= from + node.length) range.setStart(node, start - from);
    if (end > from && end <= from + node.length) range.setEnd(node, end - from);
  }
  return range;
}

/** Where in the element the selection begins; null where it is elsewhere, or nothing is selected. */
function selectedFrom(element: Element): number | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !element.contains(selection.anchorNode)) return null;
  const before = document.createRange();
  before.selectNodeContents(element);
  const { startContainer, startOffset } = selection.getRangeAt(0);
  before.setEnd(startContainer, startOffset);
  return before.toString().length;
}

/** Selects the sentence before or after the one that is selected; the first where none is. */
export function selectSentence(element: Element, step: 1 | -1): void {
  const sentences = [...element.textContent.matchAll(SENTENCE)];
  const from = selectedFrom(element);
  const now =
    from === null ? -1 : sentences.findIndex(({ index, 0: text }) => from < index + text.length);
  const next = sentences[from === null ? 0 : now + step];
  if (!next) return;
  const range = rangeOf(element, next.index, next.index + next[0].length);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
