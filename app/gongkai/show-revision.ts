import { listRevisionFiles } from "@/db/files";
import { findPublishedRevision } from "@/db/published";
import { findRevision } from "@/db/revisions";
import type { Store } from "@/db/store";
import { findLayout } from "@/db/units";
import { ourOrigin } from "@/app/settings";
import { buildDocument } from "@/lib/document/build";
import { printings } from "@/lib/document/printing";
import { editionById } from "@/lib/editions/index";
import { publicFileNames } from "@/lib/gongkai/public-files";
import { reportPage } from "@/lib/gongkai/report-page";
import { thaw } from "@/lib/report/life/snapshot";
import { html, type PublicAnswer } from "./public-answer";

/** A published revision as a page; the one in force where none is named. */
export async function showRevision(
  store: Store,
  { unit, year, revision }: { unit: string; year: number; revision?: number },
): Promise<PublicAnswer | undefined> {
  const published = await findPublishedRevision(store, unit, year, revision);
  if (!published) return undefined;
  const { report, shown } = published;
  const [edition, frozen] = [
    editionById(report.editionId),
    await findRevision(store, report.id, shown.revision),
  ];
  if (!edition || !frozen) return undefined;
  const layout = await findLayout(store, report.unitId);
  const kept = await listRevisionFiles(store, report.id, shown.revision);
  const files = publicFileNames.flatMap((name) => {
    const file = kept.find((each) => each.name === name);
    return file ? [{ ...file, name }] : [];
  });
  const document = buildDocument({
    ...{ edition, entries: thaw(frozen.snapshot), unit: report.unitName, year, layout },
    printing: printings.public,
  });
  return html(reportPage({ ...published, document, layout, files, origin: ourOrigin() }));
}
