interface Props {
  readonly reportId: string;
  /** Why it is being corrected. */
  readonly reason: string;
}

/** On the overview of a report of which nothing is sent yet since 更正重发. */
export function CorrectingNotice({ reportId, reason }: Props) {
  return (
    <section className="notice stack" aria-label="正在更正">
      <p>{`正在更正已公布的年报。理由：${reason}`}</p>
      <p>
        改好以后送审；重新公布以前，公布着的仍是原来那一稿。不更正了，在
        <a href={`/reports/${reportId}/review#decide`}>办理</a>里取消更正。
      </p>
    </section>
  );
}
