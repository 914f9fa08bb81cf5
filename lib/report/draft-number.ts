import { isSigned, type Standing } from "./life/state";

/** 第N稿: which version of an unsigned report something was printed from. */
export interface Draft {
  readonly number: number;
}

/** A report's draft: the next one while it is being filled in, then the frozen one; null once it is signed. */
export function currentDraft(standing: Standing): Draft | null {
  if (isSigned(standing)) return null;
  return { number: standing.revision + (standing.state === "drafting" ? 1 : 0) };
}

/** 第2稿（已撤回） */
export const draftName = (draft: number, withdrawn: ReadonlySet<number>): string =>
  `第${draft}稿${withdrawn.has(draft) ? "（已撤回）" : ""}`;
