import { inContext, type ChangeInContext } from "@/lib/document/punctuation/in-context";
import type { SearchedText } from "./searched-texts";

/** The longest text that is sought, or put in its place. */
export const LONGEST_SOUGHT = 200;

/** Where a text stands, in its order: each place of it begins behind the one before. */
export function placesOf(text: string, sought: string): readonly number[] {
  const places: number[] = [];
  if (sought === "") return places;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + sought.length)) {
    places.push(at);
  }
  return places;
}

/** The text with `by` in those of the places that are chosen, counted from 0. */
export function replaceIn(
  text: string,
  { sought, by }: { readonly sought: string; readonly by: string },
  chosen: (nth: number) => boolean,
): string {
  const pieces: string[] = [];
  let from = 0;
  placesOf(text, sought).forEach((at, nth) => {
    pieces.push(text.slice(from, at), chosen(nth) ? by : sought);
    from = at + sought.length;
  });
  return pieces.join("") + text.slice(from);
}

/** What was found in one text. */
export interface Found {
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly places: readonly ChangeInContext[];
}

/** What is found in which text, with the words around each place. */
export function findText(
  texts: readonly SearchedText[],
  sought: string,
  by: string,
): readonly Found[] {
  return texts.flatMap(({ code, path, name, text }) => {
    const places = placesOf(text, sought).map((at) =>
      inContext(text, { at, from: sought, to: by }),
    );
    return places.length > 0 ? [{ code, path, name, places }] : [];
  });
}
