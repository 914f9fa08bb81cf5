import type { Store } from "@/db/store";
import { findLayout } from "@/db/units";
import type { ExportSubject } from "@/lib/export/formats";
import { buildDocument } from "@/lib/document/build";
import { printings, type PrintingId } from "@/lib/document/printing";
import { publicationCard } from "@/lib/document/publication-card";
import { isBeside } from "@/lib/report/address";
import { currentDraft } from "@/lib/report/draft-number";
import { latestOf } from "@/lib/report/last-edits";
import type { OpenReport } from "./open-report";
import { ourFonts } from "./settings";

/** What a report's files are made of. They state the time of the last change, so that equal content gives equal bytes. */
export async function exportSubject(
  store: Store,
  { report, edition, entries, stored }: OpenReport,
  printingId: PrintingId = "filing",
): Promise<ExportSubject> {
  const { unitId, unitName, year } = report;
  const layout = await findLayout(store, unitId);
  const printing = printings[printingId];
  const document = buildDocument({ edition, entries, unit: unitName, year, layout, printing });
  const printed = [...stored.values()].filter(({ code }) => !isBeside(code));
  return {
    document,
    layout,
    printing,
    draft: currentDraft(report.standing),
    editionId: edition.id,
    entries,
    card: publicationCard(edition, entries, document.meta),
    fonts: ourFonts(),
    date: latestOf(printed)?.at ?? new Date(0),
  };
}
