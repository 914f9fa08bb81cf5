import type { ReportDocument } from "@/lib/document/model";
import type { Layout } from "@/lib/document/layout";
import { normalise } from "@/lib/document/normalise";
import { escapeMarkup } from "@/lib/export/escape-markup";
import { renderArticle } from "@/lib/export/html-article";
import { date } from "@/lib/report/fields/date";
import { reportAddress, unitAddress } from "./addresses";
import { articlePageStyle } from "./article-page-style";
import { contentsHtml } from "./contents";
import { correctionsHtml, isInForce } from "./corrections";
import { downloadsHtml } from "./downloads";
import { publicPage } from "./page";
import { headData, type Described } from "./structured-data";

export interface ReportSubject extends Omit<Described, "title" | "unit"> {
  /** In its public printing. */
  readonly document: ReportDocument;
  readonly layout: Layout;
}

const SUPERSEDED = "更正前的内容";

/** When, and under which number it stands in the unit's catalogue. */
function published(subject: ReportSubject): string {
  const { report, shown, document } = subject;
  const { day, indexNumber } = shown;
  const address = isInForce(subject) ? shown.address : ""; // by now another text stands there
  const facts = [
    `发布机构：<a href="${unitAddress(report)}">${escapeMarkup(normalise(document.meta.unit))}</a>`,
    `公布日期：${date.print(day)}`,
    ...(indexNumber ? [`索引号：${escapeMarkup(indexNumber)}`] : []),
    ...(address ? [`<a href="${escapeMarkup(address)}">在政府网站上的原文</a>`] : []),
  ];
  return `<p class="sheet facts unprinted">${facts.map((fact) => `<span>${fact}</span>`).join("\n")}</p>\n`;
}

/** One published revision as everybody reads it: the article as it prints, and around it what it is. */
export function reportPage(subject: ReportSubject): string {
  const { document, layout, origin, report, files } = subject;
  const { title, unit } = document.meta;
  const inForce = isInForce(subject);
  return publicPage({
    title: inForce ? title : `${title}（${SUPERSEDED}）`,
    canonical: inForce ? origin + reportAddress(report) : null,
    head: headData({ ...subject, title, unit }),
    style: articlePageStyle(document, layout, inForce ? null : SUPERSEDED),
    main: `${correctionsHtml(subject)}${published(subject)}${downloadsHtml(subject, files)}${contentsHtml(document)}<div class="paper">
${renderArticle(document)}</div>
`,
  });
}
