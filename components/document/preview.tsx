import type { ReactNode } from "react";
import { printingIds, printings, type PrintingId } from "@/lib/document/printing";
import type { Obstacle } from "@/lib/report/life/obstacles";
import { kilobytes } from "@/lib/export/kilobytes";
import { Unprintable } from "./unprintable";
import "./preview.css";

/** One of the formats that the report can be had in. */
export interface Download {
  readonly format: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export interface PreviewProps {
  readonly reportId: string;
  /** Addresses of the page images, in order. */
  readonly pages: readonly string[];
  /** In per cent of the paper's true size. */
  readonly zoom: number;
  readonly printing: PrintingId;
  readonly downloads: readonly Download[];
  /** When the last change in them was saved, as shown. */
  readonly savedAt: string;
  /** Which of the official faces the server had to replace in the pages and the PDF. */
  readonly substitutions: readonly string[];
  /** Where characters stand for which 〓 is printed; null where that could not be found out. */
  readonly unprintable: readonly Obstacle[] | null;
  /** What of last year's text nobody has checked yet; nothing where all is. */
  readonly unconfirmed: ReactNode;
  /** What print writes otherwise than it was typed, and what it cannot. */
  readonly printed: ReactNode;
  /** The document as HTML of our own making, every text escaped: lib/export/html.ts. */
  readonly article: string;
}

export const ZOOMS = [50, 75, 100, 150] as const;

/** As many as a window shows at first; the others are loaded when they come near it. */
const EAGER_PAGES = 2;

const pageId = (number: number) => `page-${number}`;

/** 到第几页; the size of each page is known before it is loaded, so that a link ends where it says. */
function PageLinks({ count }: { readonly count: number }) {
  if (count < 3) return null;
  return (
    <nav aria-label="到第几页" className="page-links small">
      {Array.from({ length: count }, (_, at) => at + 1).map((number) => (
        <a key={number} href={`#${pageId(number)}`} aria-label={`第${number}页`}>
          {number}
        </a>
      ))}
    </nav>
  );
}

type Shown = Pick<PreviewProps, "reportId" | "zoom" | "printing">;

/** Of the preview. */
const addressOf = ({ reportId, zoom, printing }: Shown) =>
  `/reports/${reportId}/preview?printing=${printing}&zoom=${zoom}`;

function Zoom({ reportId, printing, zoom }: Shown) {
  return (
    <nav aria-label="缩放" className="row small">
      {ZOOMS.map((per) => (
        <a
          key={per}
          href={addressOf({ reportId, printing, zoom: per })}
          aria-current={per === zoom ? "true" : undefined}
        >{`${per}%`}</a>
      ))}
    </nav>
  );
}

/** 报送件, 公开件 or 审阅稿: pages and downloads are those of the one that is chosen. */
function Printings({ reportId, printing, zoom }: Shown) {
  return (
    <nav aria-label="印成哪一种">
      <ul className="printings">
        {printingIds.map((id) => (
          <li key={id}>
            <a
              href={addressOf({ reportId, zoom, printing: id })}
              aria-current={id === printing ? "true" : undefined}
              aria-describedby={`printing-${id}`}
            >
              {printings[id].name}
            </a>
            <p id={`printing-${id}`} className="soft small">
              {printings[id].sentence}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Downloads(props: PreviewProps) {
  const { reportId, printing, downloads, savedAt, substitutions, unprintable } = props;
  return (
    <section id="export" className="sheet" aria-labelledby="export-name">
      <h2 id="export-name">导出</h2>
      <p className="soft small">{`内容截至 ${savedAt}`}</p>
      <Printings {...props} />
      <ul className="downloads">
        {downloads.map(({ format, name, size }) => (
          <li key={format}>
            <a
              href={`/api/reports/${reportId}/export?format=${format}&printing=${printing}`}
              download
            >
              {name}
            </a>{" "}
            <span className="soft small">{kilobytes(size)}</span>
          </li>
        ))}
      </ul>
      <p className="row">
        <a className="button" href={`/reports/${reportId}/publication-kit`}>
          公布到网站
        </a>
        <span className="soft small">正文、公布材料包</span>
      </p>
      <Unprintable reportId={reportId} list={unprintable} />
      {substitutions.length > 0 && (
        <details className="small">
          <summary>PDF 里有替代字体</summary>
          <p>
            服务器上没有装下面的公文字体，预览和 PDF 用了相近的开放字体；DOCX
            写明的仍是公文字体，在装有这些字体的电脑上打开即可。
          </p>
          <ul>
            {substitutions.map((substitution) => (
              <li key={substitution}>{substitution}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** 预览: the pages as they will print, the downloads, and the same text for a screen reader to walk. */
export function Preview(props: PreviewProps) {
  const { pages, zoom, article, unconfirmed, printed } = props;
  return (
    <main id="main">
      {unconfirmed}
      {printed}
      <div className="preview">
        <div className="preview-side no-print">
          <h1>预览</h1>
          <div className="row">
            <span>{`共 ${pages.length} 页`}</span>
            <Zoom {...props} />
          </div>
          <PageLinks count={pages.length} />
          <Downloads {...props} />
          <section className="sheet reading" aria-labelledby="reading-name" tabIndex={0}>
            <h2 id="reading-name">阅读视图</h2>
            <div dangerouslySetInnerHTML={{ __html: article }} />
          </section>
        </div>
        <div className={`pages zoom-${zoom}`} role="region" aria-label="版面" tabIndex={0}>
          {pages.map((page, at) => (
            <img
              key={page}
              id={pageId(at + 1)}
              src={page}
              alt={`第${at + 1}页的版面，文字见阅读视图`}
              loading={at < EAGER_PAGES ? "eager" : "lazy"}
              tabIndex={-1}
            />
          ))}
        </div>
      </div>
    </main>
  );
}
