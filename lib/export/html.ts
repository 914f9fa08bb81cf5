import { pageMark } from "@/lib/document/draft-mark";
import type { ReportDocument } from "@/lib/document/model";
import { escapeMarkup } from "./escape-markup";
import { renderArticle } from "./html-article";
import { revisionWords } from "./revision-words";
import { articleStyle, closingStyle, columnStyle, pageStyle } from "./html-style";
import { settled, type Setting } from "./setting";

export interface HtmlOptions extends Setting {
  /** Of the last change, for what printed pages say of their draft; without it they say nothing. */
  readonly date?: Date;
}

/** The report as one self-contained page: no script, nothing fetched, all text escaped. */
export function renderHtml(
  document: ReportDocument,
  { date, ...setting }: HtmlOptions = {},
): string {
  const { layout, printing, draft } = settled(setting);
  const mark = date ? pageMark(printing, draft, date) : null;
  const { title, unit, language, revision } = document.meta;
  const keywords = revision
    ? `\n<meta name="keywords" content="${revisionWords(revision).join(",")}">`
    : "";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${escapeMarkup(unit)}">${keywords}
<title>${escapeMarkup(title)}</title>
<style>${pageStyle(layout, printing, mark)}${articleStyle(layout)}${columnStyle(document)}${closingStyle(document)}</style>
</head>
<body>
<main>
${renderArticle(document)}</main>
</body>
</html>
`;
}
