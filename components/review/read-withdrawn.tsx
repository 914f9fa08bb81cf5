/** A withdrawn draft that somebody read after the one that what is shown is compared with. */
export interface ReadDraft {
  readonly draft: number;
  /** How many things what is shown says otherwise. */
  readonly changes: number;
}

interface Props {
  readonly read: ReadDraft;
  /** The page that compares with it, without the draft: /reports/1/review */
  readonly page: string;
  /** Nothing else of the report do they know. */
  readonly alone: boolean;
}

/** Says what a person read that was withdrawn since: by that alone they may believe what stands there no more. */
export function ReadWithdrawn({ read: { draft, changes }, page, alone }: Props) {
  return (
    <a
      href={`${page}?since=${draft}`}
    >{`您${alone ? "只" : "还"}看过第${draft}稿（后来撤回），与它比改动 ${changes} 处`}</a>
  );
}
