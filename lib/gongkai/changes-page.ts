import type { Change, Changes } from "@/lib/changes/change";
import { idsOf } from "@/lib/changes/change-id";
import { changeWords } from "@/lib/changes/change-words";
import type { Layout } from "@/lib/document/layout";
import type { ReportDocument } from "@/lib/document/model";
import type { Edition } from "@/lib/editions/types";
import { escapeMarkup } from "@/lib/export/escape-markup";
import { renderArticle } from "@/lib/export/html-article";
import { revisedStyle } from "@/lib/export/html-revised-style";
import type { Publication } from "@/lib/publication/publication";
import { date } from "@/lib/report/fields/date";
import { revisionAddress, type OfReport } from "./addresses";
import { articlePageStyle } from "./article-page-style";
import { because } from "./corrections";
import { publicPage } from "./page";

export interface ChangesSubject {
  readonly report: OfReport;
  /** The one that was corrected, and the correction. */
  readonly before: Publication;
  readonly after: Publication;
  readonly edition: Edition;
  readonly changes: Changes;
  /** The correction in its public printing, with its changes marked (lib/changes/mark-document.ts). */
  readonly document: ReportDocument;
  readonly layout: Layout;
}

const COMPARED = "更正前后对照";

/** Published again for what stands beside the report: its address, its number in the catalogue. */
const SAME = "<p>前后两次公布的正文和统计数没有不同。</p>\n";

function item(change: Change, { edition, changes }: ChangesSubject): string {
  const [id] = idsOf(change, edition, changes);
  if (id === undefined || change.field.signature) return ""; // the public printing has no such line
  const { field, page } = change;
  const label = page.name.includes(field.label) ? page.name : `${page.name}：${field.label}`;
  const words = changeWords(change);
  return `<li><a href="#${escapeMarkup(id)}">${escapeMarkup(label)}</a>${
    words ? `<span class="soft figures">${escapeMarkup(words)}</span>` : ""
  }</li>\n`;
}

function about(subject: ChangesSubject): string {
  const { report, before, after, changes } = subject;
  const items = changes.list.map((change) => item(change, subject)).join("");
  const link = ({ revision, day }: Publication, words: string) =>
    `<a href="${revisionAddress(report, revision)}">${words}</a>（${date.print(day)}公布）`;
  return `<aside class="sheet note" aria-label="${COMPARED}">
<p><strong>${COMPARED}</strong>：${link(before, "更正前")}，${link(after, "更正后")}。加下划线的是新增，划去的是删去。</p>
<p>更正理由：${because(after.reason)}</p>
${items === "" ? SAME : `<ul class="list unprinted">\n${items}</ul>\n`}</aside>
`;
}

/** What a correction changed, shown in the report itself. */
export function changesPage(subject: ChangesSubject): string {
  const { document, layout } = subject;
  return publicPage({
    title: `${document.meta.title}（${COMPARED}）`,
    canonical: null,
    style: articlePageStyle(document, layout, COMPARED) + revisedStyle,
    main: `${about(subject)}<div class="paper">
${renderArticle(document)}</div>
`,
  });
}
