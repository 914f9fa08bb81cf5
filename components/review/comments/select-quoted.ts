import { quotedIn } from "@/lib/export/comment-places/quoted-in";

const isText = (element: Element | null): element is HTMLTextAreaElement | HTMLInputElement =>
  element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;

/** Selects in its field what the comment behind a link is about. Says whether it is there. */
function selectWords(link: HTMLElement): boolean {
  const { code = "", quote = "", nth } = link.dataset;
  const field = document.getElementById(code);
  const span = isText(field) && quotedIn(field.value, quote, Number(nth));
  if (!span) return false;
  field.blur(); // coming back to a field scrolls to what is selected in it
  field.setSelectionRange(...span);
  field.focus();
  return true;
}

function onClick(event: MouseEvent): void {
  const { target } = event;
  const link = target instanceof Element && target.closest<HTMLElement>("a[data-quote]");
  if (link && selectWords(link)) event.preventDefault();
}

/** The comment that the page was opened for: its address names it. */
function arrive(comments: HTMLElement): void {
  const asked = new URLSearchParams(window.location.search).get("comment");
  const comment = asked === null ? null : document.getElementById(`comment-${asked}`);
  const link = comment && comments.contains(comment) && comment.querySelector("a[data-quote]");
  if (link instanceof HTMLElement) selectWords(link);
}

/** Lets the comments beside a form lead to their words. Answers with what ends that. */
export function leadToWords(comments: HTMLElement): () => void {
  arrive(comments);
  comments.addEventListener("click", onClick);
  return () => comments.removeEventListener("click", onClick);
}
