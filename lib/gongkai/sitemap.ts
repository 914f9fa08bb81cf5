import { escapeMarkup } from "@/lib/export/escape-markup";
import type { PublishedReport } from "@/lib/publication/publication";
import { LIST, reportAddress } from "./addresses";

/** What one file may name (sitemaps.org). */
const MOST = 50_000;

const entry = (address: string, day?: string): string =>
  `<url><loc>${escapeMarkup(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ""}</url>\n`;

/** The list and what is in force of every report, the newest years first. */
export function sitemap(reports: readonly PublishedReport[], origin: string): string {
  const pages = reports
    .slice(0, MOST - 1)
    .map((report) => entry(origin + reportAddress(report), report.day));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entry(origin + LIST)}${pages.join("")}</urlset>
`;
}
