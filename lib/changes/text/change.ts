/** Words that two texts share, or that only the later or only the earlier one has. */
export interface Run {
  readonly kind: "same" | "inserted" | "deleted";
  readonly text: string;
}

/** A printed paragraph of a narrative: the field's code, and its place from 0. */
export interface ParagraphPlace {
  readonly code: string;
  readonly at: number;
}

/**
 * What became of one paragraph. All but `inserted` and `moved`, in their order, are the earlier text;
 * all but `deleted` and `left` the later one.
 */
export type ParagraphChange =
  | { readonly kind: "same" | "inserted" | "deleted"; readonly text: string }
  | { readonly kind: "changed"; readonly runs: readonly Run[] }
  /** Where it stands now; `from` is its place in the earlier text. */
  | { readonly kind: "moved"; readonly from: ParagraphPlace; readonly runs: readonly Run[] }
  /** Where it stood; `to` is its place in the later text. */
  | { readonly kind: "left"; readonly to: ParagraphPlace; readonly text: string };

/** A text of several paragraphs, as it was and as it is. */
export interface Narratives {
  readonly code: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A text on one line, as it was and as it is. */
export interface Lines {
  readonly code: string;
  readonly before: string;
  readonly after: string;
}

export interface Comparison {
  readonly narratives: readonly Narratives[];
  readonly lines: readonly Lines[];
}

/** The answer to a comparison, by code. */
export interface Compared {
  readonly narratives: ReadonlyMap<string, readonly ParagraphChange[]>;
  readonly lines: ReadonlyMap<string, readonly Run[]>;
}
