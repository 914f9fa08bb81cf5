import { PLACES } from "./place";
import { selectSentence } from "./sentences";

/** Keys that go on by a paragraph, heading or cell. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };
/** Keys that go on by a sentence; from cell to cell where there are none. */
const SENTENCES: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Rows of a table may be folded away; a paragraph that is can be unfolded. */
const canBeShown = (place: HTMLElement): boolean =>
  place.closest("details") !== null || place.getClientRects().length > 0;

function goTo(places: readonly HTMLElement[], at: number): void {
  const place = places[at];
  if (!place) return;
  document.getSelection()?.removeAllRanges();
  place.closest("details")?.setAttribute("open", "");
  place.focus();
}

function onKey(event: KeyboardEvent, places: readonly HTMLElement[], choose: () => void): void {
  const place = places.find((each) => each === event.target);
  if (!place || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
  const inCell = place.tagName === "TD";
  const step = STEPS[event.key] ?? (inCell ? SENTENCES[event.key] : undefined);
  const sentence = SENTENCES[event.key];
  if (step) goTo(places, places.indexOf(place) + step);
  else if (sentence) selectSentence(place, sentence);
  else if (event.key === "Enter") choose();
  else return;
  event.preventDefault();
}

/**
 * Lets the keyboard walk the document: Tab comes to one place in it, arrows go on from there, Enter
 * comments. Answers with what takes that away again.
 */
export function walkDocument(article: HTMLElement, choose: () => void): () => void {
  const places = [...article.querySelectorAll<HTMLElement>(PLACES)];
  places.forEach((place, at) => (place.tabIndex = at === 0 ? 0 : -1));
  const keep = ({ target }: Event) => {
    if (!places.includes(target as HTMLElement)) return;
    places.forEach((place) => (place.tabIndex = place === target ? 0 : -1));
  };
  const press = (event: KeyboardEvent) => onKey(event, places.filter(canBeShown), choose);
  article.addEventListener("focusin", keep);
  article.addEventListener("keydown", press);
  return () => {
    article.removeEventListener("focusin", keep);
    article.removeEventListener("keydown", press);
  };
}
