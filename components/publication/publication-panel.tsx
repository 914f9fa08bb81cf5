import type { Publication } from "@/lib/publication/publication";
import type { State } from "@/lib/report/life/state";
import { RecordedCorrections } from "./publication-list";

interface Props {
  readonly reportId: string;
  readonly state: State;
  /** Whether the person may record 公布 now. */
  readonly may: boolean;
  readonly publications: readonly Publication[];
}

const words: Readonly<Partial<Record<State, string>>> = {
  accepted: "已备案，可以公布了。",
  publishedFirst: "已公布，主管部门还没有备案。",
  published: "已公布。",
};

/** Beside a report that can be published, or is: where its publication is recorded and read. */
export function PublicationPanel({ reportId, state, may, publications }: Props) {
  const said = state === "filed" && may ? "已报送，可以公布了。" : words[state];
  if (said === undefined) return null;
  return (
    <section className="sheet stack" aria-labelledby="publication">
      <h2 id="publication">公布</h2>
      <p>{said}</p>
      {publications.map(({ number, corrections }) => (
        <RecordedCorrections key={number} corrections={corrections} />
      ))}
      <p>
        <a className={may ? "button main" : "button"} href={`/reports/${reportId}/publication`}>
          {may ? "公布和登记" : "看公布情况"}
        </a>
      </p>
    </section>
  );
}
