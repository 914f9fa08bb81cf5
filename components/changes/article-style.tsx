import type { Layout } from "@/lib/document/layout";
import type { ReportDocument } from "@/lib/document/model";
import { revisedStyle } from "@/lib/export/html-revised-style";
import { articleStyle, columnStyle } from "@/lib/export/html-style";

interface Props {
  readonly document: ReportDocument;
  readonly layout: Layout;
}

/** The official reading view's own style sheet, made from the unit's layout, with that of the marks. */
export function ArticleStyle({ document, layout }: Props) {
  const css = articleStyle(layout) + columnStyle(document) + revisedStyle;
  return <style dangerouslySetInnerHTML={{ __html: css }} />;
}
