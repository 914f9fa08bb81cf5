import type { Publication } from "@/lib/publication/publication";
import { date } from "@/lib/report/fields/date";
import "./publication.css";

interface Props {
  readonly publications: readonly Publication[];
  /** Where the public reads the newest one here; null where that is switched off. */
  readonly publicAddress: string | null;
}

function Item({ revision, address, day, indexNumber, reason }: Publication) {
  return (
    <li>
      <p>
        <strong>{`第${revision}稿　${date.print(day)}公布`}</strong>
        {indexNumber && `　索引号 ${indexNumber}`}
      </p>
      {address && (
        <p>
          <a href={address} rel="noreferrer">
            {address}
          </a>
        </p>
      )}
      {reason && <p className="said">{`更正理由：${reason}`}</p>}
    </li>
  );
}

/** 公布情况: every publication of a report, the first one first. */
export function PublicationList({ publications, publicAddress }: Props) {
  return (
    <section className="stack" aria-labelledby="published">
      <h2 id="published">公布情况</h2>
      <ol className="publications stack">
        {publications.map((each) => (
          <Item key={each.number} {...each} />
        ))}
      </ol>
      {publicAddress && (
        <p>
          公众不用登录，在本系统里看：
          <a href={publicAddress}>{publicAddress}</a>
        </p>
      )}
    </section>
  );
}
