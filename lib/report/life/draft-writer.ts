/** Somebody who sent a draft for review, or typed in it. */
export interface DraftWriter {
  /** Of which 第N稿. */
  readonly revision: number;
  readonly accountId: string;
  /** The display name. */
  readonly name: string;
  /** Sent it, wrote most or a third of it: a preparer of this draft, who takes no step of it. */
  readonly preparer: boolean;
}

const namesOf = (writers: readonly DraftWriter[]): string =>
  writers.map(({ name }) => name).join("、");

/** Whose draft it is, as it is said wherever a step is taken or shown: 填报：王芳；共同填写：李四、赵五 */
export function writersWords(writers: readonly DraftWriter[]): string {
  const [own, others] = [
    namesOf(writers.filter(({ preparer }) => preparer)),
    namesOf(writers.filter(({ preparer }) => !preparer)),
  ];
  return `填报：${own}${others ? `；共同填写：${others}` : ""}`;
}

/** Whether somebody is a preparer of a draft; of none where nothing is frozen. */
export const isPreparerOf = (
  writers: readonly DraftWriter[],
  revision: number | null,
  accountId: string,
): boolean =>
  writers.some(
    (each) => each.preparer && each.revision === revision && each.accountId === accountId,
  );

/** Whether somebody typed in a draft without being a preparer of it. */
export const isCoAuthor = (
  writers: readonly DraftWriter[],
  revision: number,
  accountId: string,
): boolean =>
  writers.some(
    (each) => !each.preparer && each.revision === revision && each.accountId === accountId,
  );
