import type { ReactNode } from "react";
import { draftName } from "@/lib/report/draft-number";
import type { Report } from "@/lib/report/report";
import { PrintButton } from "../ui/print-button";
import type { Paper } from "./side-by-side";
import "./changes.css";

interface Props {
  readonly report: Report;
  /** The draft that is compared with; null where there is none. */
  readonly since: number | null;
  /** Every draft that can be compared with. */
  readonly earlier: readonly number[];
  /** Those of them that were taken back. */
  readonly withdrawn: ReadonlySet<number>;
  readonly paper: Paper;
  /** What the person read that was withdrawn since (ReadWithdrawn); null where nothing. */
  readonly readBefore: ReactNode;
  /** Both drafts. */
  readonly children: ReactNode;
}

const papers: readonly Paper[] = ["A4", "A3"];

function Choices({
  report,
  since,
  earlier,
  withdrawn,
  paper,
}: Omit<Props, "children" | "readBefore">) {
  const address = (draft: number | null, size: Paper) =>
    `/reports/${report.id}/changes?since=${draft}&paper=${size}`;
  return (
    <>
      <nav className="row ways-to-look" aria-label="与哪一稿比">
        <span>与哪一稿比：</span>
        {[...earlier].reverse().map((draft) => (
          <a
            key={draft}
            href={address(draft, paper)}
            aria-current={draft === since ? "true" : undefined}
          >
            {draftName(draft, withdrawn)}
          </a>
        ))}
      </nav>
      <nav className="row ways-to-look" aria-label="打印的纸">
        <span>打印的纸（横放）：</span>
        {papers.map((size) => (
          <a
            key={size}
            href={address(since, size)}
            aria-current={size === paper ? "true" : undefined}
          >
            {size}
          </a>
        ))}
        <PrintButton />
      </nav>
    </>
  );
}

/** 花脸稿 beside 清稿, to be read or printed. */
export function ChangesPage({ children, readBefore, ...props }: Props) {
  const { report, since } = props;
  return (
    <main id="main" className="page both-drafts">
      <div className="sheet stack no-print">
        <h1>{`${report.unitName}${report.year}年年报：花脸稿和清稿`}</h1>
        <p>
          <a href={`/reports/${report.id}/review`}>回到办理</a>
        </p>
        {since === null ? (
          <p>这份年报只有一稿，没有可以对照的上一稿。退回改好再送审以后，在这里看改了什么。</p>
        ) : (
          <Choices {...props} />
        )}
        {readBefore && (
          <p>
            <strong>{readBefore}</strong>
          </p>
        )}
      </div>
      {children}
    </main>
  );
}
