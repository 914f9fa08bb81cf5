import type { Publication, RecordedCorrection } from "@/lib/publication/publication";
import { date } from "@/lib/report/fields/date";
import { calendarDate, clockTime } from "@/lib/report/moment";
import "./publication.css";

interface Props {
  readonly publications: readonly Publication[];
  /** Where the public reads the newest one here; null where that is switched off. */
  readonly publicAddress: string | null;
}

const names = { address: "网址", day: "公布日期", indexNumber: "索引号" } as const;

/** 网址由…改为… */
function changeWords({ before, after }: RecordedCorrection): string {
  const keys = Object.keys(names) as readonly (keyof typeof names)[];
  const said = (key: keyof typeof names, value: string) =>
    value === "" ? "没有" : key === "day" ? date.print(value) : value;
  return keys
    .filter((key) => before[key] !== after[key])
    .map((key) => `${names[key]}由“${said(key, before[key])}”改为“${said(key, after[key])}”`)
    .join("；");
}

/** 更正 of what was recorded, in order. */
export function RecordedCorrections({ corrections }: Pick<Publication, "corrections">) {
  return corrections.map((correction) => (
    <div key={correction.at.getTime()} className="small">
      <p>
        {`更正公布登记　${correction.by}　${calendarDate(correction.at)} ${clockTime(correction.at)}　${changeWords(correction)}`}
      </p>
      <p className="said">{`理由：${correction.reason}`}</p>
    </div>
  ));
}

function Item({ revision, address, day, indexNumber, reason, corrections }: Publication) {
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
      <RecordedCorrections corrections={corrections} />
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
