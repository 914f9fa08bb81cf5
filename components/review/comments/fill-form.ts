import { holdWords } from "./hold-words";
import type { Place } from "./place";

const formOf = () => document.querySelector<HTMLFormElement>("#new-comment");

function set(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  ) {
    control.value = value;
  }
}

/** What a place is called in the form's list. */
export function nameOf({ code }: Place): string {
  const options = [...(formOf()?.querySelectorAll("option") ?? [])];
  return options.find(({ value }) => value === code)?.text ?? "";
}

/** What takes the mark from the words of the comment that is being written. */
let letGo: () => void = () => {};

function hold(article: Element, place: Place, folded: HTMLDetailsElement): void {
  letGo();
  letGo = holdWords(article, place);
  folded.ontoggle = () => {
    if (!folded.open) letGo();
  };
}

/** Opens the form for a comment on a place of the article, with the cursor where it is written. */
export function fillForm(article: Element, place: Place): void {
  const { code, quote, nth } = place;
  const form = formOf();
  const folded = form?.closest("details");
  if (!form || !folded) return;
  hold(article, place, folded);
  folded.open = true;
  set(form, "code", code);
  set(form, "quote", quote);
  set(form, "nth", String(nth));
  const text = form.elements.namedItem("text");
  if (!(text instanceof HTMLTextAreaElement)) return;
  const { activeElement } = document;
  text.focus();
  text.onkeydown = ({ key, isComposing }) => {
    if (key !== "Escape" || isComposing) return;
    letGo();
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
}
