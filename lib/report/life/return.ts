/** 退回: that, and why, a report is being filled in once more. */
export interface Return {
  readonly reportId: string;
  /** The draft that was returned. */
  readonly revision: number;
  readonly at: Date;
  /** The display name of who returned it, or recorded it. */
  readonly by: string;
  /** Who decided it, where that is not `by`. */
  readonly person: string | null;
  /** `person` was typed: it is nobody with an account here. */
  readonly outsider: boolean;
  readonly reason: string;
}
