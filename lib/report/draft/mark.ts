/** 待核: what last year's text says that may be different this year. */
export type MarkKind = "figure" | "date" | "year" | "name" | "text";

/** A place in a text; offsets count UTF-16 units, as the browser's text areas do. */
export interface Span {
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly words: string;
  /** Behind what one types over to correct it: of 37件 the number alone. */
  readonly typedEnd: number;
}

/** What was found in a text; `kind` is null where the place needs no check and holds nothing that does. */
export interface Found extends Span {
  readonly kind: Exclude<MarkKind, "text"> | null;
  readonly typedEnd?: number;
}

/** Looks for one sort of thing. `names` are known beforehand. */
export type Finder = (text: string, names: readonly string[]) => readonly Found[];

/** Every match of a global pattern as a find of one kind. */
export function findAll(pattern: RegExp, kind: Found["kind"], text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    kind,
    start: index,
    end: index + words.length,
  }));
}
