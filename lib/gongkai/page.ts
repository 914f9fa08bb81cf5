import { escapeMarkup } from "@/lib/export/escape-markup";
import { LIST } from "./addresses";
import { siteStyle } from "./site-style";

/** What all of the public area is called. */
export const SITE = "政府信息公开工作年度报告";

export interface PublicPage {
  readonly title: string;
  /** The page's address for good, whole; none where search engines are not to keep it. */
  readonly canonical: string | null;
  /** Further elements of the head, as HTML. */
  readonly head?: string;
  /** Further rules, which come before those of every page. */
  readonly style?: string;
  /** As HTML. */
  readonly main: string;
  /** Behind the main part: as HTML. */
  readonly foot?: string;
}

const keep = (canonical: string | null): string =>
  canonical === null
    ? '<meta name="robots" content="noindex">'
    : `<link rel="canonical" href="${escapeMarkup(canonical)}">`;

/** A page for everybody, of which no script is a part. `main` and `head` have escaped what people wrote. */
export function publicPage({
  title,
  canonical,
  head = "",
  style = "",
  main,
  foot = "",
}: PublicPage): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/icon.svg">
<title>${escapeMarkup(title)}</title>
${keep(canonical)}
${head}<style>${style}${siteStyle}</style>
</head>
<body>
<a class="skip" href="#main">跳到正文</a>
<header class="site"><a href="${LIST}">${SITE}</a></header>
<main id="main">
${main}</main>
${foot}</body>
</html>
`;
}
