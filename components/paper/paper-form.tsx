import type { ReactNode } from "react";
import { PrintButton } from "../ui/print-button";
import "./paper.css";

/** What every printed form says of the draft that is signed. */
export interface PrintedDraft {
  readonly reportId: string;
  readonly unitName: string;
  /** Of the document. */
  readonly title: string;
  readonly number: number;
  /** The first digits of its SHA-256. */
  readonly checkCode: string;
  /** The day on which it was sent for review, as printed. */
  readonly sentOn: string;
}

interface Props {
  readonly name: string;
  readonly draft: PrintedDraft;
  /** The rows below those that say which draft it is. */
  readonly children: ReactNode;
  readonly remark: string;
}

/** A form of one page, to be printed and filled in by hand. */
export function PaperForm({ name, draft, children, remark }: Props) {
  const { reportId, unitName, title, number, checkCode, sentOn } = draft;
  return (
    <main id="main" className="page stack">
      <p className="row no-print">
        <PrintButton />
        <a href={`/reports/${reportId}/paper`}>回到线下办理</a>
      </p>
      <section className="paper-form">
        <h1>{name}</h1>
        <table>
          <caption>{`第${number}稿　文件校验码 ${checkCode}`}</caption>
          <tbody>
            <tr>
              <th scope="row">单位</th>
              <td>{unitName}</td>
            </tr>
            <tr>
              <th scope="row">文件标题</th>
              <td>{title}</td>
            </tr>
            <tr>
              <th scope="row">送审</th>
              <td>{`第${number}稿，${sentOn}`}</td>
            </tr>
            {children}
          </tbody>
        </table>
        <p className="remark">{remark}</p>
      </section>
    </main>
  );
}

/** A row with room for an opinion, a signature and a date. */
export function RoomToSign({ who, choices }: { readonly who: string; readonly choices: string }) {
  return (
    <tr>
      <th scope="row">{who}</th>
      <td className="room">
        {choices}
        <p className="signed">签名：　　　　　　　年　　月　　日</p>
      </td>
    </tr>
  );
}
