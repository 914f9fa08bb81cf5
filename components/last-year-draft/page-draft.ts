/** A field of one page that last year's text was carried into. */
export interface DraftField {
  readonly code: string;
  readonly carried: string;
  /** Whether its own entry holds the text already. */
  readonly begun: boolean;
  /** Whether the text began as last year's, and not as one's own that paragraphs were taken into. */
  readonly whole: boolean;
}

/** The draft of one page, as the server knew it. */
export interface PageDraft {
  /** In the order of the page. */
  readonly fields: readonly DraftField[];
  readonly names: readonly string[];
  /** Where the checking goes on once nothing is open here: the next page with open marks, or the overview. */
  readonly next: { readonly name: string; readonly address: string };
}
