import { escapeMarkup } from "@/lib/export/escape-markup";
import type { Publication } from "@/lib/publication/publication";
import { date } from "@/lib/report/fields/date";
import { changesAddress, reportAddress, revisionAddress, type OfReport } from "./addresses";

/** A report's publications, the first one first, and the one that is shown. */
export interface Shown {
  readonly report: OfReport;
  readonly publications: readonly Publication[];
  readonly shown: Publication;
}

const newestOf = (publications: readonly Publication[]): Publication | undefined =>
  publications[publications.length - 1];

export const isInForce = ({ publications, shown }: Shown): boolean =>
  newestOf(publications)?.number === shown.number;

const link = (address: string, words: string): string => `<a href="${address}">${words}</a>`;

/** A reason may have several lines. */
export const because = (reason: string): string =>
  escapeMarkup(reason.trim()).split("\n").join("<br>");

function correction({ report }: Shown, before: Publication, after: Publication): string {
  const former = link(revisionAddress(report, before.revision), "更正前的年报");
  const compared = link(changesAddress(report, after.revision), "更正前后对照");
  return (
    `<li>${date.print(after.day)}更正后重新公布。更正理由：${because(after.reason)}` +
    `（${former}，${date.print(before.day)}公布；${compared}）</li>\n`
  );
}

function inForce(subject: Shown): string {
  const { publications } = subject;
  if (publications.length < 2) return "";
  const items = publications
    .slice(1)
    .map((after, at) => correction(subject, publications[at] ?? after, after));
  return `<aside class="sheet note unprinted" aria-label="更正说明">
<p><strong>这份年报公布以后更正过，下面是更正后的内容。</strong></p>
<ul>
${items.reverse().join("")}</ul>
</aside>
`;
}

function replaced({ report, publications, shown }: Shown): string {
  const after = publications[publications.indexOf(shown) + 1];
  const newest = newestOf(publications);
  if (!after || !newest) return "";
  const current = link(reportAddress(report), `${date.print(newest.day)}公布的年报`);
  const compared = link(changesAddress(report, after.revision), "更正前后对照");
  return `<aside class="sheet note" aria-label="更正说明">
<p><strong>这是更正以前的内容</strong>（${date.print(shown.day)}公布），现在有效的是${current}（${compared}）。</p>
<p>更正理由：${because(after.reason)}</p>
</aside>
`;
}

/** That the report was corrected, why and when, and where the other texts are; nothing where it never was. */
export const correctionsHtml = (subject: Shown): string =>
  isInForce(subject) ? inForce(subject) : replaced(subject);
