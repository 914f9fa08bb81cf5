import type { CommentPlace } from "@/lib/report/life/comment";
import { escapeMarkup } from "../escape-markup";
import { tokensOf, type Token } from "./tokens";
import { lettersOf, lettersOfQuote, wordsByField, type Letter } from "./words";

export interface PlacedComment extends CommentPlace {
  readonly id: string;
  /** What it is called on the page. */
  readonly number: number;
}

export interface Placed {
  /** The article with a mark around the words of each comment, and a link to it behind them. */
  readonly html: string;
  /** The ids of the comments that have a place in it, in printed order. */
  readonly order: readonly string[];
}

/** The element that a comment is anchored to. */
export const wordsId = (id: string): string => `words-${id}`;
/** The comment itself, beside the article. */
export const commentId = (id: string): string => `comment-${id}`;

interface Anchor {
  readonly comment: PlacedComment;
  /** Empty where the whole field is meant. */
  readonly letters: readonly Letter[];
  /** The piece behind which the link stands, and the letter in it. */
  readonly end: Letter;
}

function anchorOf(
  comment: PlacedComment,
  words: ReturnType<typeof wordsByField>,
  tokens: readonly Token[],
): Anchor[] {
  const { code, quote, nth } = comment;
  if (quote === null) {
    const token = tokens.findIndex((each) => each.kind === "tag" && each.ends === code);
    return token < 0 ? [] : [{ comment, letters: [], end: { token, at: -1 } }];
  }
  const field = words.get(code);
  const letters = field ? lettersOfQuote(field, quote, nth) : [];
  const end = letters[letters.length - 1];
  return end ? [{ comment, letters, end }] : [];
}

const inOrder = (one: Anchor, other: Anchor): number =>
  one.end.token - other.end.token || one.end.at - other.end.at;

/** Its number is drawn by the style sheet: what is copied out of the article has none. */
function link({ comment: { id, number }, letters }: Anchor): string {
  const own = letters.length === 0 ? ` id="${wordsId(escapeMarkup(id))}"` : "";
  return `<a class="comment-link"${own} href="#${commentId(escapeMarkup(id))}" data-number="${number}" aria-label="批注${number}"></a>`;
}

const same = (one: Letter | undefined, { token, at }: Letter): boolean =>
  one?.token === token && one.at === at;

function markStart({ comment, letters }: Anchor, first: Letter): string {
  const own = same(letters[0], first) ? ` id="${wordsId(escapeMarkup(comment.id))}"` : "";
  return `<mark class="commented"${own}>`;
}

/** Which letters of one piece an anchor means: asked for each letter, of which a part can have 100,000. */
const lettersIn = ({ letters }: Anchor, token: number): ReadonlySet<number> =>
  new Set(letters.filter((each) => each.token === token).map(({ at }) => at));

/** One piece of text: letters with the same anchors stand together within as many marks. */
function textHtml(html: string, token: number, anchors: readonly Anchor[]): string {
  const pieces = lettersOf(html);
  const meant = anchors.map((anchor) => ({ anchor, letters: lettersIn(anchor, token) }));
  const on = pieces.map((_, at) =>
    meant.filter(({ letters }) => letters.has(at)).map(({ anchor }) => anchor),
  );
  return pieces
    .map((letter, at) => {
      const [before, now, after] = [on[at - 1] ?? [], on[at] ?? [], on[at + 1] ?? []];
      const changes = (these: readonly Anchor[], those: readonly Anchor[]) =>
        these.length !== those.length || these.some((each) => !those.includes(each));
      const ends = now.filter(({ end }) => same(end, { token, at }));
      return (
        (changes(before, now) ? now.map((each) => markStart(each, { token, at })).join("") : "") +
        letter +
        (changes(now, after) ? "</mark>".repeat(now.length) : "") +
        ends.map(link).join("")
      );
    })
    .join("");
}

/** Shows in an article of ours, rendered with FieldIds, what comments are about. */
export function placeComments(article: string, comments: readonly PlacedComment[]): Placed {
  const tokens = tokensOf(article);
  const words = wordsByField(tokens);
  const anchors = comments.flatMap((comment) => anchorOf(comment, words, tokens)).sort(inOrder);
  const html = tokens.map((token, nth) => {
    const here = anchors.filter(
      ({ letters, end }) => end.token === nth || letters.some((each) => each.token === nth),
    );
    if (here.length === 0) return token.html;
    if (token.kind === "text") return textHtml(token.html, nth, here);
    return here.map(link).join("") + token.html;
  });
  return { html: html.join(""), order: anchors.map(({ comment }) => comment.id) };
}
