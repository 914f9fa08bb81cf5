import { notFound } from "next/navigation";
import { cache } from "react";
import { theStore } from "@/db/open";
import { lastYearOf, openReport, type LastReport, type OpenReport } from "@/app/open-report";
import { accessTo } from "@/app/access-to";
import { requireActor, requirePageSession } from "@/app/require-actor";
import type { PageDraft } from "@/components/last-year-draft/page-draft";
import type { DeskProps, KnownEntry } from "@/components/report-form/desk";
import type { Access } from "@/lib/report/access";
import { confirmedCode } from "@/lib/report/address";
import type { Actor } from "@/lib/report/actor";
import { completeness, type PageProgress } from "@/lib/report/completeness";
import { fieldAt } from "@/lib/report/field-at";
import { kinds } from "@/lib/report/fields/kinds";
import type { FormPage } from "@/lib/report/form-pages";
import type { Entries } from "@/lib/report/value";

export interface OpenForm extends OpenReport {
  readonly actor: Actor;
  /** What the actor signs in as. */
  readonly userName: string;
  readonly access: Access;
}

export interface OpenFormPage extends OpenForm {
  readonly progress: readonly PageProgress[];
  readonly page: FormPage;
  /** Null where there is no report of last year on the same form. */
  readonly lastYear: Entries | null;
  readonly lastReport: LastReport | null;
}

/** A report and what whoever is signed in may do with it; read once a request. */
export const openForm = cache(async (id: string): Promise<OpenForm> => {
  const [actor, store] = [await requireActor(), theStore()];
  const open = await openReport(actor, store, id);
  const { userName } = await requirePageSession();
  return { ...open, actor, userName, access: await accessTo(actor, store, open.report) };
});

/** What one page of the guided form shows, found by its address below the report's; read once a request. */
export const openFormPage = cache(async (id: string, path: string): Promise<OpenFormPage> => {
  const open = await openForm(id);
  const progress = completeness(open.edition, open.entries);
  const page = progress.find((each) => each.page.path === path)?.page ?? notFound();
  const lastReport = await lastYearOf(theStore(), open.report);
  return { ...open, progress, page, lastReport, lastYear: lastReport?.entries ?? null };
});

/** What the tab of a form's page is called. */
export async function formPageTitle(id: string, path: string): Promise<string> {
  const { page, report } = await openFormPage(id, path);
  return `${page.name} - ${report.year}年年报`;
}

/** What a page's desk begins with: the fields with these codes, those that nobody filled in too. */
export function deskOf(
  open: OpenForm,
  codes: readonly string[],
  draft: PageDraft | null = null,
): Omit<DeskProps, "children"> {
  const { actor, userName, report, access } = open;
  return {
    ...{ account: actor.accountId, userName, person: actor.name },
    report: report.id,
    editable: access.kind === "edit",
    entries: knownEntries(open, codes, draft),
  };
}

/** What a field shows of its entry, which is the draft while nobody has touched that. */
function shownOf({ entries, edition }: OpenReport, code: string, draft: PageDraft | null) {
  const carried = draft?.fields.find((field) => field.code === code && !field.begun)?.carried;
  const [value, kind] = [entries.get(code) ?? null, fieldAt(edition, code)?.kind];
  return carried ?? (value && kind ? kinds[kind].print(value) : value);
}

function knownEntries(
  open: OpenReport,
  codes: readonly string[],
  draft: PageDraft | null,
): readonly KnownEntry[] {
  const checked = draft?.fields.map((field) => confirmedCode(field.code)) ?? [];
  return [...codes, ...checked].map((code) => {
    const { value, version } = open.stored.get(code) ?? { value: null, version: 0 };
    const kind = fieldAt(open.edition, code)?.kind;
    const { longest } = kind ? kinds[kind] : {};
    const shown = shownOf(open, code, draft);
    return {
      ...{ code, value, version },
      ...(longest ? { longest } : {}),
      ...(shown !== null && shown !== value ? { shown } : {}),
    };
  });
}
