import { ASIDE, PLACES, type Place } from "./place";

const HELD = "being-commented";

/** The report's own words in a range, piece by piece, each split off from what is not in it. */
function piecesIn(article: Element, range: Range): readonly Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const pieces: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const isMeant = range.intersectsNode(node) && !node.parentElement?.closest(ASIDE);
    if (isMeant && node.data.trim() !== "") pieces.push(node);
  }
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return pieces.flatMap((piece) => {
    if (piece === endContainer) piece.splitText(endOffset);
    const own = piece === startContainer ? piece.splitText(startOffset) : piece;
    return own.length > 0 ? [own] : [];
  });
}

function markPiece(piece: Text): HTMLElement {
  const mark = document.createElement("mark");
  mark.className = HELD;
  piece.replaceWith(mark);
  mark.append(piece);
  return mark;
}

function unmark(mark: HTMLElement): void {
  const { parentNode } = mark;
  mark.replaceWith(...mark.childNodes);
  parentNode?.normalize();
}

function holdField(article: Element, code: string): () => void {
  const elements = [...article.querySelectorAll<HTMLElement>(PLACES)].filter(
    (each) => each.dataset.code === code,
  );
  elements.forEach(({ classList }) => classList.add(HELD));
  return () => elements.forEach(({ classList }) => classList.remove(HELD));
}

/**
 * Keeps marked what is about to be commented on, when the cursor goes to the comment and the browser's
 * selection with it. The article is HTML of ours, which React does not look into. Answers with what
 * takes the mark away again.
 */
export function holdWords(article: Element, { code, quote }: Place): () => void {
  const selection = document.getSelection();
  if (quote === "" || !selection || selection.rangeCount === 0) return holdField(article, code);
  const marks = piecesIn(article, selection.getRangeAt(0).cloneRange()).map(markPiece);
  return () => marks.forEach(unmark);
}
