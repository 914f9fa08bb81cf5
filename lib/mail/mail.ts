/** A mail to one person, plain text. */
export interface Mail {
  readonly to: string;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
  /** Names what it says: sent again after an answer that was lost, it can be told for the same mail. */
  readonly id: string;
}
