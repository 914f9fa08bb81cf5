import type { ReactNode } from "react";
import type { PublicationCard as Card } from "@/lib/document/publication-card";
import { indexNumber } from "@/lib/report/index-number";
import { LineControl } from "../report-form/line-control";
import { CopyButton, type Source } from "./copy-button";

export interface PublicationCardProps {
  readonly card: Card;
  readonly indexNumberLastYear: string | undefined;
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

/** Two ways to write a day: as text, and as most systems' date boxes take it. */
function SigningDate({ card, dateAddress }: Omit<PublicationCardProps, "indexNumberLastYear">) {
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
export function PublicationCard({ card, indexNumberLastYear, dateAddress }: PublicationCardProps) {
  return (
    <section className="stack" aria-labelledby="card-name">
      <h2 id="card-name">发布系统要填的几栏</h2>
      <Known name="标题" text={card.title} />
      <Row name={indexNumber.label}>
        <LineControl field={indexNumber} lastYear={indexNumberLastYear} />
        {copyText(indexNumber.label, { kind: "field", id: indexNumber.code })}
      </Row>
      <Known name="发布机构" text={card.publisher} />
      <SigningDate card={card} dateAddress={dateAddress} />
    </section>
  );
}
