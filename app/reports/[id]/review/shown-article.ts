import { theStore } from "@/db/open";
import { revisionLayout } from "@/db/revision-layout";
import { findRevision } from "@/db/revisions";
import { findLayout } from "@/db/units";
import type { Changes } from "@/lib/changes/change";
import { markDocument } from "@/lib/changes/mark-document";
import { buildDocument } from "@/lib/document/build";
import type { Layout } from "@/lib/document/layout";
import type { PrintRules } from "@/lib/document/print-rules";
import type { ReportDocument } from "@/lib/document/model";
import { renderArticle } from "@/lib/export/html-article";
import { FieldIds } from "@/lib/export/html-field-ids";
import { fieldAt } from "@/lib/report/field-at";
import type { Edition } from "@/lib/editions/types";
import { otherPlaces } from "@/lib/report/other-places";
import { shownDraft, type Reviewable } from "@/lib/report/life/reviewable";
import type { Entries } from "@/lib/report/value";

interface Shown {
  readonly report: Reviewable;
  readonly edition: Edition;
  readonly entries: Entries;
  readonly rules: PrintRules;
  /** The day that it is dated with, where the unit left that open; as 2019-01-23. */
  readonly signedOn?: string | undefined;
  /** The earlier draft that it is marked against, if any. */
  readonly since?: { readonly before: Entries; readonly changes: Changes } | null;
}

interface ShownDocument {
  /** 花脸稿 where it is marked, otherwise 清稿. */
  readonly document: ReportDocument;
  readonly clean: ReportDocument;
  readonly layout: Layout;
}

/** As the draft that is shown was frozen; as the unit has it now, while it fills it in. */
async function shownLayout(report: Reviewable): Promise<Layout> {
  const draft = shownDraft(report);
  const frozen = draft === null ? undefined : await findRevision(theStore(), report.id, draft);
  return frozen
    ? revisionLayout(theStore(), report.unitId, frozen)
    : findLayout(theStore(), report.unitId);
}

/** Both drafts are set alike, by the rules of what is shown, and dated alike: only what was written otherwise is marked. */
export async function shownDocument(shown: Shown): Promise<ShownDocument> {
  const { report, edition, entries, rules, signedOn, since } = shown;
  const { unitName: unit, year } = report;
  const layout = await shownLayout(report);
  const documentOf = (written: Entries) =>
    buildDocument({ edition, entries: written, unit, year, layout, rules, signedOn });
  const clean = documentOf(entries);
  if (!since) return { document: clean, clean, layout };
  const { changes } = since;
  const before = documentOf(since.before);
  return { document: markDocument({ edition, before, after: clean, changes }), clean, layout };
}

/** The report as the page shows it, every word of it with its field. */
export async function shownArticle(shown: Shown) {
  const { edition } = shown;
  const { document, clean, layout } = await shownDocument(shown);
  const isField = (code: string) => fieldAt(edition, code) !== undefined;
  const ids = new FieldIds(isField, otherPlaces(edition));
  return { html: renderArticle(document, ids), document, clean, layout };
}
