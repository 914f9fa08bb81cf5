import type { ShownThread } from "./shown-thread";

interface Props {
  readonly reportId: string;
  /** `href` leads to the field. */
  readonly threads: readonly ShownThread[];
}

/** Before 送审: the comments that nobody has dealt with yet, each with the way to its field. */
export function StillOpen({ reportId, threads }: Props) {
  const open = threads.filter(({ state }) => state === "open");
  if (open.length === 0) return null;
  return (
    <section className="notice warning stack" aria-labelledby="still-open">
      <h2 id="still-open">{`还有 ${open.length} 条批注没有改好`}</h2>
      <p>
        改好的请点「已改好」；不用改的，请在批注下面答复。就这样送审，审核人看到的还是「待改」。
      </p>
      <ol className="points">
        {open.map(({ thread, number, place, href }) => (
          <li key={thread.id}>
            <a
              href={href ?? `/reports/${reportId}/review#comment-${thread.id}`}
            >{`批注${number}　${place}`}</a>
            {`：${thread.text}（${thread.by}）`}
          </li>
        ))}
      </ol>
    </section>
  );
}
