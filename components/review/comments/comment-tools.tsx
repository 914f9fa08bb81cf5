"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { fillForm, nameOf } from "./fill-form";
import { selectedWords, wholePlace, type Place } from "./place";
import { series, showComment, stepThrough, type SeriesName } from "./step-through";
import { walkDocument } from "./walk-document";

interface Props {
  readonly mayComment: boolean;
  /** How many there are to step through. */
  readonly comments: number;
}

const articleOf = () => document.querySelector<HTMLElement>(".reading");

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Alt and an arrow: the next comment or the one before; with Shift, the next change. Lists open by it. */
function onShortcut(event: KeyboardEvent): void {
  const step = KEYS[event.key];
  if (!event.altKey || !step || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  stepThrough(event.shiftKey ? "change" : "comment", step);
}

/** Watches what is selected in the document. Answers with what ends that. */
function watch(choose: (place: Place | null) => void): () => void {
  const article = articleOf();
  const selected = () => {
    const words = article && selectedWords(article);
    if (words) choose(words);
  };
  const focused = ({ target }: Event) => {
    const place = wholePlace(target);
    if (place) choose((article && selectedWords(article)) ?? place);
  };
  document.addEventListener("selectionchange", selected);
  article?.addEventListener("focusin", focused);
  return () => {
    document.removeEventListener("selectionchange", selected);
    article?.removeEventListener("focusin", focused);
  };
}

function Steps({ of, name }: { readonly of: SeriesName; readonly name: string }) {
  const keys = of === "change" ? "Alt+Shift+" : "Alt+";
  return (
    <span className="row steps">
      <button
        type="button"
        className="button"
        title={`${keys}↑`}
        onClick={() => stepThrough(of, -1)}
      >{`上一${name}`}</button>
      <button
        type="button"
        className="button"
        title={`${keys}↓`}
        onClick={() => stepThrough(of, 1)}
      >{`下一${name}`}</button>
    </span>
  );
}

function comment(place: Place): void {
  const article = articleOf();
  if (article) fillForm(article, place);
}

const SHOWN = 12;

function labelOf(place: Place): string {
  const { quote } = place;
  if (quote === "") return nameOf(place);
  return quote.length > SHOWN ? `“${quote.slice(0, SHOWN)}…”` : `“${quote}”`;
}

/** What of the document is chosen to be commented on; Enter in the document, or the button, opens the form. */
function useChosen(mayComment: boolean): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const article = articleOf();
    if (!mayComment || !article) return;
    let chosen: Place | null = null;
    const unwatch = watch((next) => {
      chosen = next;
      setPlace(next);
    });
    const stop = walkDocument(article, () => chosen && fillForm(article, chosen));
    return () => {
      unwatch();
      stop();
    };
  }, [mayComment]);
  return place;
}

/** The document stays as it was sent. */
const never = () => () => {};
const countChanges = () => series.change.find().length;

/** Buttons that need script: to step through comments and changes, and to comment on what is selected. */
export function CommentTools({ mayComment, comments }: Props) {
  const changes = useSyncExternalStore(never, countChanges, () => null);
  const place = useChosen(mayComment);
  useEffect(() => {
    const asked = document.getElementById(window.location.hash.slice(1));
    if (asked?.classList.contains("thread")) showComment(asked);
    document.addEventListener("keydown", onShortcut);
    return () => document.removeEventListener("keydown", onShortcut);
  }, []);
  if (changes === null) return null; // nothing of this works before the script does
  return (
    <div className="comment-tools no-print" role="toolbar" aria-label="批注和改动">
      {comments > 0 && <Steps of="comment" name="条批注" />}
      {changes > 0 && <Steps of="change" name="处改动" />}
      {mayComment && (
        <button
          type="button"
          className="button main"
          disabled={place === null}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => place && comment(place)}
        >
          {place === null ? "选中正文再批注" : `批注 ${labelOf(place)}`}
        </button>
      )}
      {mayComment && (
        <p className="soft small keys">
          在正文里选中文字或一格数字。键盘：Tab 进正文，↑↓ 换段换格，←→ 逐句选，回车写批注。
        </p>
      )}
    </div>
  );
}
