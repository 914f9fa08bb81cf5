import type { ReportDocument } from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import { renderArticle } from "./html-article";
import { articleStyle, columnStyle, pageStyle } from "./html-style";
import type { Setting } from "./setting";

/** The report as one self-contained page: no script, nothing fetched, all text escaped. */
export function renderHtml(document: ReportDocument, { layout }: Setting = {}): string {
  const { title, unit, language } = document.meta;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeMarkup(unit)}">
<title>${escapeMarkup(title)}</title>
<style>${pageStyle}${articleStyle(layout)}${columnStyle(document)}</style>
</head>
<body>
<main>
${renderArticle(document)}</main>
</body>
</html>
`;
}
