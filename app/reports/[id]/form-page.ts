import { notFound } from "next/navigation";
import { theStore } from "@/db/open";
import { lastYearOf, openReport, type OpenReport } from "@/app/open-report";
import { requireActor } from "@/app/require-actor";
import type { KnownEntry } from "@/components/report-form/desk";
import type { Actor } from "@/lib/report/actor";
import { completeness, type PageProgress } from "@/lib/report/completeness";
import { fieldAt } from "@/lib/report/field-at";
import { kinds } from "@/lib/report/fields/kinds";
import type { FormPage } from "@/lib/report/form-pages";
import { canEdit } from "@/lib/report/permissions";
import type { Entries } from "@/lib/report/value";

export interface OpenFormPage extends OpenReport {
  readonly actor: Actor;
  readonly progress: readonly PageProgress[];
  readonly page: FormPage;
  /** Null where there is no report of last year on the same form. */
  readonly lastYear: Entries | null;
  readonly editable: boolean;
}

/** What one page of the guided form shows, found by its address below the report's. */
export async function openFormPage(id: string, path: string): Promise<OpenFormPage> {
  const [actor, store] = [await requireActor(), theStore()];
  const open = await openReport(actor, store, id);
  const progress = completeness(open.edition, open.entries);
  const page = progress.find((each) => each.page.path === path)?.page ?? notFound();
  const lastYear = await lastYearOf(store, open.report);
  return { ...open, actor, progress, page, lastYear, editable: canEdit(actor, open.report) };
}

/** The stored entries of some fields, as a page's desk takes them; a field that nobody filled in is there too. */
export function knownEntries(
  { stored, edition }: OpenReport,
  codes: readonly string[],
): readonly KnownEntry[] {
  return codes.map((code) => {
    const { value, version } = stored.get(code) ?? { value: null, version: 0 };
    const kind = fieldAt(edition, code)?.kind;
    const shown = value && kind ? kinds[kind].print(value) : value;
    const { longest } = kind ? kinds[kind] : {};
    return {
      ...{ code, value, version },
      ...(longest ? { longest } : {}),
      ...(shown !== null && shown !== value ? { shown } : {}),
    };
  });
}
