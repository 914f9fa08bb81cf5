import { createHash } from "node:crypto";
import { pageMark } from "@/lib/document/draft-mark";
import { settled } from "@/lib/export/setting";
import { renderPages, type PrintedPages } from "@/lib/export/pdf";
import type { ExportSubject } from "@/lib/export/formats";

const KEY = Symbol.for("nianbao.page-images");
const MOST_REPORTS = 12;

/** On globalThis: the page that counts the images and the route that serves them are built apart. */
function rendered(): Map<string, Promise<PrintedPages>> {
  const shared = globalThis as { [KEY]?: Map<string, Promise<PrintedPages>> | undefined };
  return (shared[KEY] ??= new Map<string, Promise<PrintedPages>>());
}

/** Names what the pages show: equal content in an equal setting has equal pages. */
export function contentMark({ document, date, ...setting }: ExportSubject): string {
  const { layout, printing, draft } = settled(setting);
  const shown = { document, layout, mark: pageMark(printing, draft, date), printing };
  return createHash("sha256").update(JSON.stringify(shown)).digest("base64url").slice(0, 22);
}

/** The pages of a report as they will print, set once for all of the requests of one look at them. */
export function pageImages(subject: ExportSubject): Promise<PrintedPages> {
  const mark = contentMark(subject);
  const kept = rendered();
  const known = kept.get(mark);
  if (known) return known;
  const pages = renderPages(subject.document, subject);
  kept.set(mark, pages);
  pages.catch(() => kept.delete(mark));
  const [oldest] = kept.keys();
  if (kept.size > MOST_REPORTS && oldest !== undefined) kept.delete(oldest);
  return pages;
}
