import { listRevisionFiles } from "@/db/files";
import { findPublishedRevision } from "@/db/published";
import type { Store } from "@/db/store";
import { ourOrigin } from "@/app/settings";
import { publicFileNames } from "@/lib/gongkai/public-files";
import { reportPage } from "@/lib/gongkai/report-page";
import { html, type PublicAnswer } from "./public-answer";
import { publishedText } from "./published-text";

/** A published revision as a page; the one in force where none is named. */
export async function showRevision(
  store: Store,
  { unit, year, revision }: { unit: string; year: number; revision?: number },
): Promise<PublicAnswer | undefined> {
  const published = await findPublishedRevision(store, unit, year, revision);
  const text = published && (await publishedText(store, published, published.shown));
  if (!text) return undefined;
  const { report, shown } = published;
  const kept = await listRevisionFiles(store, report.id, shown.revision);
  const files = publicFileNames.flatMap((name) => {
    const file = kept.find((each) => each.name === name);
    return file ? [{ ...file, name }] : [];
  });
  return html(reportPage({ ...published, ...text, files, origin: ourOrigin() }));
}
