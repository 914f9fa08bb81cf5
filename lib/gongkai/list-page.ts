import { escapeMarkup } from "@/lib/export/escape-markup";
import type { PublishedReport } from "@/lib/publication/publication";
import { date } from "@/lib/report/fields/date";
import { FIGURES, LIST, reportAddress, unitAddress } from "./addresses";
import { publicPage, SITE } from "./page";
import type { Found, Sought } from "./search";

export interface ListSubject {
  readonly found: Found;
  readonly sought: Sought;
  readonly years: readonly number[];
  /** Where the site stands: https://nianbao.example */
  readonly origin: string;
}

const yearOption = (year: number, chosen: boolean): string =>
  `<option value="${year}"${chosen ? " selected" : ""}>${year}年</option>`;

const searchForm = ({ sought: { name, year }, years }: ListSubject): string =>
  `<form class="row" role="search" action="${LIST}">
<div><label for="name">单位名称</label><input id="name" name="name" type="search" maxlength="100" value="${escapeMarkup(name)}"></div>
<div><label for="year">年度</label><select id="year" name="year"><option value="">全部年度</option>${years
    .map((each) => yearOption(each, each === year))
    .join("")}</select></div>
<button type="submit">查找</button>
</form>
`;

const corrected = ({ times }: PublishedReport): string => (times > 1 ? "，已更正" : "");

const item = (report: PublishedReport, words: string): string =>
  `<li><a href="${reportAddress(report)}">${escapeMarkup(words)}</a>` +
  `<span class="soft figures">${date.print(report.day)}公布${corrected(report)}</span></li>\n`;

const yearSection = (year: number, reports: readonly PublishedReport[]): string =>
  `<section>\n<h2>${year}年</h2>\n<ul class="list">\n${reports
    .map((report) => item(report, report.unitName))
    .join("")}</ul>\n</section>\n`;

function byYear(reports: readonly PublishedReport[]): string {
  const years = [...new Set(reports.map(({ year }) => year))];
  return years
    .map((year) =>
      yearSection(
        year,
        reports.filter((report) => report.year === year),
      ),
    )
    .join("");
}

function addressOfPage({ name, year }: Sought, page: number): string {
  const asked = new URLSearchParams({
    ...(name && { name }),
    ...(year !== null && { year: String(year) }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return asked ? `${LIST}?${asked}` : LIST;
}

function pager({ found: { page, pages }, sought }: ListSubject): string {
  if (pages === 1) return "";
  const link = (to: number, words: string) =>
    to < 1 || to > pages ? "" : `<a href="${escapeMarkup(addressOfPage(sought, to))}">${words}</a>`;
  const parts = [link(page - 1, "上一页"), `<span>第${page}页，共${pages}页</span>`];
  return `<nav class="row" aria-label="翻页">${[...parts, link(page + 1, "下一页")].join("\n")}</nav>\n`;
}

function outcome({ found: { total }, sought }: ListSubject): string {
  if (total > 0) return `<p class="soft">共${total}份年报。</p>\n`;
  if (sought.name === "" && sought.year === null) return "<p>还没有公布年报。</p>\n";
  return `<p>没有找到。请换一个短一些的名称再找，或者<a href="${LIST}">看全部年报</a>。</p>\n`;
}

/** What is published, to be looked through by year and unit or searched by a unit's name. */
export function listPage(subject: ListSubject): string {
  const { found, sought, origin } = subject;
  const isSearch = sought.name !== "" || sought.year !== null;
  return publicPage({
    title: found.page > 1 ? `${SITE}（第${found.page}页）` : SITE,
    canonical: isSearch ? null : origin + addressOfPage(sought, found.page),
    main: `<div class="sheet">
<h1>${SITE}</h1>
${searchForm(subject)}${outcome(subject)}${byYear(found.reports)}${pager(subject)}</div>
<p class="sheet">全部统计数据：<a href="${FIGURES}" download>下载 CSV</a>，每行一个数，用 Excel、WPS 打开。</p>
`,
  });
}

export interface UnitSubject {
  /** All of one unit; at least one. */
  readonly reports: readonly [PublishedReport, ...PublishedReport[]];
  readonly origin: string;
}

/** All that one unit has published. */
export function unitPage({ reports, origin }: UnitSubject): string {
  const [newest] = reports;
  const items = reports.map((report) => item(report, `${report.year}年 ${report.unitName}`));
  return publicPage({
    title: `${newest.unitName} - ${SITE}`,
    canonical: origin + unitAddress(newest),
    main: `<div class="sheet">
<h1>${escapeMarkup(newest.unitName)}</h1>
<p>${SITE}</p>
<ul class="list">
${items.join("")}</ul>
</div>
`,
  });
}
