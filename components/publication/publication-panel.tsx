import type { State } from "@/lib/report/life/state";

interface Props {
  readonly reportId: string;
  readonly state: State;
  /** Whether the person may record 公布 now. */
  readonly may: boolean;
}

const words: Readonly<Partial<Record<State, string>>> = {
  accepted: "已备案，可以公布了。",
  published: "已公布。",
};

/** Beside a report that was accepted: where its publication is recorded and read. */
export function PublicationPanel({ reportId, state, may }: Props) {
  const said = words[state];
  if (said === undefined) return null;
  return (
    <section className="sheet stack" aria-labelledby="publication">
      <h2 id="publication">公布</h2>
      <p>{said}</p>
      <p>
        <a className={may ? "button main" : "button"} href={`/reports/${reportId}/publication`}>
          {may ? "公布和登记" : "看公布情况"}
        </a>
      </p>
    </section>
  );
}
