import type { Layout } from "@/lib/document/layout";
import type { ReportDocument } from "@/lib/document/model";
import { articleParts, wrapArticle } from "@/lib/export/html-article";
import { Ids, NoIds } from "@/lib/export/html-id";
import { withDropped } from "@/lib/changes/with-dropped";
import { ArticleStyle } from "./article-style";
import "./changes.css";

export type Paper = "A4" | "A3";

interface Props {
  readonly marked: ReportDocument;
  /** The later revision without marks. */
  readonly clean: ReportDocument;
  readonly layout: Layout;
  readonly paper: Paper;
}

/** Lying, with room for both; A4 is A3 made smaller. */
const pageStyle = (paper: Paper) => `@page { size: ${paper} landscape; margin: 12mm; }`;

/** The parts of both documents, each beside its counterpart; "" where one has none. */
function rowsOf({ marked, clean }: Pick<Props, "marked" | "clean">) {
  const [left, right] = [articleParts(marked, new Ids()), articleParts(clean, new NoIds("清稿"))];
  const html = (parts: typeof left, code: string) =>
    parts.find((part) => part.code === code)?.html ?? "";
  return withDropped(left, right, ({ code }) => code).map(({ code }) => ({
    code,
    marked: wrapArticle(marked, html(left, code)),
    clean: wrapArticle(clean, html(right, code)),
  }));
}

/** 花脸稿 and 清稿 beside each other, part by part, to be read on a wide screen or printed. */
export function SideBySide({ marked, clean, layout, paper }: Props) {
  return (
    <div className={`side-by-side on-${paper}`}>
      <ArticleStyle document={marked} layout={layout} />
      <style dangerouslySetInnerHTML={{ __html: pageStyle(paper) }} />
      <div className="pair names">
        <h2>花脸稿</h2>
        <h2>清稿</h2>
      </div>
      {rowsOf({ marked, clean }).map((row) => (
        <div key={row.code} className="pair">
          <div className="revised-paper" dangerouslySetInnerHTML={{ __html: row.marked }} />
          <div className="revised-paper" dangerouslySetInnerHTML={{ __html: row.clean }} />
        </div>
      ))}
    </div>
  );
}
