import { theStore } from "@/db/open";
import { findLayout } from "@/db/units";
import { buildDocument } from "@/lib/document/build";
import { renderArticle } from "@/lib/export/html-article";
import { FieldIds } from "@/lib/export/html-field-ids";
import { fieldAt } from "@/lib/report/field-at";
import type { Edition } from "@/lib/editions/types";
import { otherPlaces } from "@/lib/report/other-places";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";

interface Shown {
  readonly report: Report;
  readonly edition: Edition;
  readonly entries: Entries;
  /** The day that it is dated with, where the unit left that open; as 2019-01-23. */
  readonly signedOn?: string | undefined;
}

/** The report as the page shows it, every word of it with its field. */
export async function shownArticle({ report, edition, entries, signedOn }: Shown) {
  const { unitName: unit, year, unitId } = report;
  const layout = await findLayout(theStore(), unitId);
  const isField = (code: string) => fieldAt(edition, code) !== undefined;
  const ids = new FieldIds(isField, otherPlaces(edition));
  const document = buildDocument({ edition, entries, unit, year, layout, signedOn });
  return { html: renderArticle(document, ids), document, layout };
}
