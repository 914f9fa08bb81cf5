import { escapeMarkup } from "@/lib/export/escape-markup";
import { safeText } from "@/lib/export/safe-text";
import { fileAddress, reportAddress, revisionAddress } from "./addresses";
import { isInForce, type Shown } from "./corrections";
import { formatOf, type PublicFile } from "./public-files";

export interface Described extends Shown {
  readonly title: string;
  /** The publisher. */
  readonly unit: string;
  readonly files: readonly PublicFile[];
  /** Where the site stands: https://nianbao.example */
  readonly origin: string;
}

const fileData = ({ origin, report, shown }: Described, { name, size, sha256 }: PublicFile) => ({
  "@type": "MediaObject",
  contentUrl: origin + fileAddress(report, shown.revision, name),
  encodingFormat: formatOf(name).mime,
  contentSize: String(size),
  sha256,
});

/** What the page is, for machines, in the terms of schema.org. */
function reportData(described: Described): unknown {
  const { origin, report, publications, shown, title, unit, files } = described;
  return {
    "@context": "https://schema.org",
    "@type": "Report",
    name: title,
    inLanguage: "zh-CN",
    url: origin + (isInForce(described) ? reportAddress : revisionAddress)(report, shown.revision),
    temporalCoverage: `${report.year}-01-01/${report.year}-12-31`,
    ...(shown.signedOn && { dateCreated: shown.signedOn }),
    datePublished: publications[0]?.day ?? shown.day,
    dateModified: shown.day,
    version: String(shown.revision),
    publisher: { "@type": "GovernmentOrganization", name: unit },
    ...(shown.indexNumber && { identifier: shown.indexNumber }),
    ...(shown.address && { sameAs: shown.address }),
    encoding: files.map((file) => fileData(described, file)),
  };
}

/** As a block of data, which no policy takes for a script; nothing in it can end the block. */
function dataBlock(data: unknown): string {
  const json = JSON.stringify(data, (_, value: unknown) =>
    typeof value === "string" ? safeText(value) : value,
  );
  return `<script type="application/ld+json">${json.replace(/</g, "\\u003c")}</script>\n`;
}

const meta = (name: string, content: string): string =>
  content === "" ? "" : `<meta name="${name}" content="${escapeMarkup(content)}">\n`;

/**
 * What search engines and the surveys of government web sites read of a page: schema.org, and the
 * tags of 政府网站发展指引 (国办发〔2017〕47号), annex 3.
 */
export const headData = (described: Described): string =>
  meta("ArticleTitle", described.title) +
  meta("PubDate", described.shown.day) +
  meta("ContentSource", described.unit) +
  dataBlock(reportData(described));
