/** Beside the document a comment is shown with its words; below it, on a narrow screen, alone. */
const isWide = () => window.matchMedia("(min-width: 1101px)").matches;

/** What a comment in the margin is about, in the document. */
const wordsOf = ({ id }: Element): HTMLElement | null =>
  document.getElementById(id.replace(/^comment-/, "words-"));

/** Shows a comment and the words that it is about. */
export function showComment(comment: HTMLElement): void {
  document
    .querySelectorAll(".current-words")
    .forEach((each) => each.classList.remove("current-words"));
  const folded = comment.closest("details");
  if (folded) folded.open = true;
  const words = wordsOf(comment);
  words?.classList.add("current-words");
  if (isWide()) words?.scrollIntoView({ block: "center" });
  comment.focus({ preventScroll: isWide() });
  comment.scrollIntoView({ block: isWide() ? "nearest" : "start" });
}

function showChange(change: HTMLElement): void {
  change.tabIndex = -1;
  change.focus({ preventScroll: true });
  change.scrollIntoView({ block: "center" });
}

interface Series {
  readonly find: () => readonly HTMLElement[];
  readonly show: (element: HTMLElement) => void;
}

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];

export const series = {
  comment: { find: () => all(".comment-margin .thread"), show: showComment },
  change: { find: () => all('.reading [id^="change-"]'), show: showChange },
} satisfies Record<string, Series>;

export type SeriesName = keyof typeof series;

const last = new Map<SeriesName, HTMLElement>();

/** Goes to the next one or the one before, around the end. */
export function stepThrough(name: SeriesName, step: 1 | -1): void {
  const { find, show } = series[name];
  const elements = find();
  const within = elements.find((each) => each.contains(document.activeElement));
  const now = elements.indexOf(within ?? last.get(name) ?? document.body);
  const from = now < 0 && step < 0 ? 0 : now;
  const next = elements[(from + step + elements.length) % elements.length];
  if (!next) return;
  last.set(name, next);
  show(next);
}
