import { findLayout } from "@/db/units";
import type { ExportSubject } from "@/lib/export/formats";
import type { Store } from "@/db/store";
import { buildDocument } from "@/lib/document/build";
import { exportedEntries } from "@/lib/document/exported-entries";
import type { Layout } from "@/lib/document/layout";
import type { DocumentRevision } from "@/lib/document/model";
import { CURRENT_RULES, type PrintRules } from "@/lib/document/print-rules";
import { printings, type PrintingId } from "@/lib/document/printing";
import { publicationCard } from "@/lib/document/publication-card";
import { fileTitle } from "@/lib/document/report-title";
import type { Edition } from "@/lib/editions/types";
import { isBeside } from "@/lib/report/address";
import { currentDraft, type Draft } from "@/lib/report/draft-number";
import { latestOf } from "@/lib/report/last-edits";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";
import { frozenContent } from "./frozen-content";
import type { OpenReport } from "./open-report";
import { ourFonts } from "./settings";

/** What of a report is exported, and how it is set. */
interface Content {
  readonly report: Report;
  readonly edition: Edition;
  readonly layout: Layout;
  readonly entries: Entries;
  readonly rules: PrintRules;
  readonly revision?: DocumentRevision | undefined;
  /** The day of signing, as 2019-01-23. */
  readonly signedOn?: string | undefined;
  readonly draft: Draft | null;
  /** That the files state. */
  readonly date: Date;
}

/** What a report's files are made of. Equal content of one date gives equal bytes. */
export function subjectOf(content: Content, printingId: PrintingId): ExportSubject {
  const { report, edition, layout, entries, rules, revision, signedOn, draft, date } = content;
  const { unitName: unit, year } = report;
  const printing = printings[printingId];
  const set = { rules, layout, printing, signedOn, revision };
  const document = buildDocument({ edition, entries, unit, year, ...set });
  return {
    ...{ document, layout, printing, draft, date },
    fileTitle: fileTitle({ edition, entries, unit, year, rules }),
    entries: exportedEntries(edition, entries, printing),
    editionId: edition.id,
    card: publicationCard(edition, entries, document.meta, signedOn),
    fonts: ourFonts(),
  };
}

/** While it is being filled in, what stands in it, of the time of the last change; then what was frozen. */
export async function exportSubject(
  store: Store,
  { report, edition, entries, stored }: OpenReport,
  printingId: PrintingId = "filing",
): Promise<ExportSubject> {
  const frozen = await frozenContent(store, report);
  const layout = frozen?.layout ?? (await findLayout(store, report.unitId));
  const printed = [...stored.values()].filter(({ code }) => !isBeside(code));
  const content = {
    ...{ report, edition, layout, draft: currentDraft(report.standing) },
    ...(frozen
      ? {
          ...{ entries: frozen.entries, rules: frozen.rules, revision: frozen.revision },
          ...{ date: (frozen.signature ?? frozen).at, signedOn: frozen.signature?.day },
        }
      : { entries, rules: CURRENT_RULES, date: latestOf(printed)?.at ?? new Date(0) }),
  };
  return subjectOf(content, printingId);
}
