import type { Layout } from "@/lib/document/layout";
import type { ReportDocument } from "@/lib/document/model";
import { printings } from "@/lib/document/printing";
import { articleStyle, columnStyle, pageStyle } from "@/lib/export/html-style";

/** The report is paper also where the rest of the page is dark; pageStyle made `main` that paper. */
const paperStyle = `
@media screen {
  main { background: none; margin: 0 auto; max-width: none; padding: 0; }
  .paper { background: #fff; box-sizing: border-box; color-scheme: light; margin: 24px auto; max-width: 56rem; padding: 4rem 5rem; }
  .attachment table { scroll-margin-top: 8rem; }
  .paper section:target, .paper table:target { background: none; }
  .facts { display: flex; flex-wrap: wrap; gap: 4px 24px; }
}
@media screen and (max-width: 48rem) { .paper { margin: 0; padding: 1.5rem 1rem; } }
`;

/** How a page with a report on it looks and prints. `mark` is what every printed page says above its text. */
export const articlePageStyle = (
  document: ReportDocument,
  layout: Layout,
  mark: string | null,
): string =>
  pageStyle(layout, printings.public, mark) +
  articleStyle(layout) +
  columnStyle(document) +
  paperStyle;
