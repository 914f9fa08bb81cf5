/** 第N稿: which version of an unsigned report something was printed from. */
export interface Draft {
  readonly number: number;
}

/** A report's draft, from how many of its revisions are frozen. Nothing freezes one yet. */
export const currentDraft = (frozenRevisions = 0): Draft => ({ number: frozenRevisions + 1 });
