import type { LayoutProfile } from "@/lib/document/layout-profile";
import type { ReportDocument } from "@/lib/document/model";
import { renderArticle } from "@/lib/export/html-article";
import { ArticleStyle } from "./article-style";
import "./changes.css";

interface Props {
  /** With marks (lib/changes/mark-document.ts) 花脸稿, without them 清稿. */
  readonly document: ReportDocument;
  readonly layout: LayoutProfile;
}

/** The report in its official reading view, with what changed marked in it where the document says so. */
export function RevisedReport({ document, layout }: Props) {
  return (
    <div className="revised-paper">
      <ArticleStyle document={document} layout={layout} />
      <div dangerouslySetInnerHTML={{ __html: renderArticle(document) }} />
    </div>
  );
}
