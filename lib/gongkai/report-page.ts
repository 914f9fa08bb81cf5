import type { ReportDocument } from "@/lib/document/model";
import type { LayoutProfile } from "@/lib/document/layout-profile";
import { printings } from "@/lib/document/printing";
import { escapeMarkup } from "@/lib/export/escape-markup";
import { renderArticle } from "@/lib/export/html-article";
import { articleStyle, columnStyle, pageStyle } from "@/lib/export/html-style";
import { date } from "@/lib/report/fields/date";
import { reportAddress, unitAddress } from "./addresses";
import { correctionsHtml, isInForce } from "./corrections";
import { downloadsHtml } from "./downloads";
import { publicPage } from "./page";
import { paperStyle } from "./paper-style";
import { headData, type Described } from "./structured-data";

export interface ReportSubject extends Omit<Described, "title" | "unit"> {
  /** In its public printing. */
  readonly document: ReportDocument;
  readonly layout: LayoutProfile;
}

const SUPERSEDED = "更正前的内容";

/** When, and under which number it stands in the unit's catalogue. */
function published({ report, shown, document: { meta } }: ReportSubject): string {
  const { day, indexNumber, address } = shown;
  const facts = [
    `发布机构：<a href="${unitAddress(report)}">${escapeMarkup(meta.unit)}</a>`,
    `公布日期：${date.print(day)}`,
    ...(indexNumber ? [`索引号：${escapeMarkup(indexNumber)}`] : []),
    ...(address ? [`<a href="${escapeMarkup(address)}">在政府网站上的原文</a>`] : []),
  ];
  return `<p class="sheet facts unprinted">${facts.map((fact) => `<span>${fact}</span>`).join("\n")}</p>\n`;
}

function styleOf(subject: ReportSubject): string {
  const { layout, document } = subject;
  const mark = isInForce(subject) ? null : SUPERSEDED;
  return `${pageStyle(layout, printings.public, mark)}${articleStyle(layout)}${columnStyle(document)}${paperStyle}`;
}

/** One published revision as everybody reads it: the article as it prints, and around it what it is. */
export function reportPage(subject: ReportSubject): string {
  const { document, origin, report, files } = subject;
  const { title, unit } = document.meta;
  const inForce = isInForce(subject);
  return publicPage({
    title: inForce ? title : `${title}（${SUPERSEDED}）`,
    canonical: inForce ? origin + reportAddress(report) : null,
    head: headData({ ...subject, title, unit }),
    style: styleOf(subject),
    main: `${correctionsHtml(subject)}${published(subject)}<div class="paper">
${renderArticle(document)}</div>
${downloadsHtml(subject, files)}`,
  });
}
