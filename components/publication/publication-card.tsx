import type { ReactNode } from "react";
import type { PublicationCard as Card } from "@/lib/document/publication-card";
import { indexNumber } from "@/lib/report/index-number";
import { LineControl } from "../report-form/line-control";
import { CopyButton, type Source } from "./copy-button";

export interface PublicationCardProps {
  readonly card: Card;
  readonly indexNumberLastYear: string | undefined;
  /** Where 索引号 is kept with the publication, once the report itself can be changed no more; else null. */
  readonly recordAddress: string | null;
  /** Where 成文日期 is filled in. */
  readonly dateAddress: string;
}

const OTHERWISE = "浏览器没有让复制，请选中文字后按 Ctrl+C";

const copyText = (what: string, source: Source, words?: string) => (
  <CopyButton what={what} source={source} otherwise={OTHERWISE} {...(words && { words })} />
);

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="asked" role="group" aria-label={name}>
      {children}
    </div>
  );
}

function Known({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Row name={name}>
      <p className="field">
        <span className="label">{name}</span>
        <span>{text}</span>
      </p>
      {copyText(name, { kind: "text", text })}
    </Row>
  );
}

/** Part of what is filled in, until the report is with its reviewers; then of what is recorded of its publication. */
function IndexNumber({
  card,
  indexNumberLastYear,
  recordAddress,
}: Omit<PublicationCardProps, "dateAddress">) {
  const { label, code } = indexNumber;
  if (recordAddress === null) {
    return (
      <Row name={label}>
        <LineControl field={indexNumber} lastYear={indexNumberLastYear} />
        {copyText(label, { kind: "field", id: code })}
      </Row>
    );
  }
  if (card.indexNumber !== "") return <Known name={label} text={card.indexNumber} />;
  return (
    <Row name={label}>
      <div className="field">
        <span className="label">{label}</span>
        <span>
          还没有填。发布时按本单位信息公开目录编号，发布以后在
          <a href={recordAddress}>登记公布</a>里填上。
        </span>
      </div>
    </Row>
  );
}

/** Two ways to write a day: as text, and as most systems' date boxes take it. */
function SigningDate({ card, dateAddress }: Pick<PublicationCardProps, "card" | "dateAddress">) {
  const name = "成文日期";
  const { date, printedDate } = card;
  if (date === "") {
    return (
      <Row name={name}>
        <div className="field">
          <span className="label">{name}</span>
          <span>
            还没有填，正文的落款处现在是××××年×月×日。签发以后
            <a href={dateAddress}>填好成文日期</a>，再来复制。
          </span>
        </div>
      </Row>
    );
  }
  return (
    <Row name={name}>
      <p className="field">
        <span className="label">{name}</span>
        <span>{printedDate}</span>
      </p>
      {copyText(name, { kind: "text", text: printedDate })}
      {copyText(name, { kind: "text", text: date }, `复制 ${date}`)}
    </Row>
  );
}

/** The publishing system's own fields, each to be copied. */
export function PublicationCard({ card, dateAddress, ...number }: PublicationCardProps) {
  return (
    <section className="stack" aria-labelledby="card-name">
      <h2 id="card-name">发布系统要填的几栏</h2>
      <Known name="标题" text={card.title} />
      <IndexNumber card={card} {...number} />
      <Known name="发布机构" text={card.publisher} />
      <SigningDate card={card} dateAddress={dateAddress} />
    </section>
  );
}
