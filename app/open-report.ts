import { notFound } from "next/navigation";
import { findEntries } from "@/db/entries";
import type { Store } from "@/db/store";
import { findReportBefore } from "@/db/unit-successors";
import { editionById } from "@/lib/editions/index";
import type { Edition } from "@/lib/editions/types";
import type { Actor } from "@/lib/report/actor";
import type { Report } from "@/lib/report/report";
import type { StoredEntry } from "@/lib/report/save";
import { entriesOf, type Entries } from "@/lib/report/value";
import { readableReport } from "./readable-report";

export interface OpenReport {
  readonly report: Report;
  readonly edition: Edition;
  readonly stored: ReadonlyMap<string, StoredEntry>;
  readonly entries: Entries;
}

export interface LastReport {
  readonly report: Report;
  readonly stored: readonly StoredEntry[];
  readonly entries: Entries;
}

/** A report that the actor may read, with all that is filled in; a stranger gets not-found. */
export async function openReport(actor: Actor, store: Store, id: string): Promise<OpenReport> {
  const report = readableReport(actor, store, id);
  const edition = editionById(report.editionId) ?? notFound();
  const stored = await findEntries(store, id);
  return {
    report,
    edition,
    stored: new Map(stored.map((entry) => [entry.code, entry])),
    entries: entriesOf(stored),
  };
}

/** What the same unit, or the one whose work it goes on with, filled in a year earlier; null where there is no report on the same form. */
export async function lastYearOf(store: Store, report: Report): Promise<LastReport | null> {
  const last = await findReportBefore(store, report);
  if (last?.editionId !== report.editionId) return null;
  const stored = await findEntries(store, last.id);
  return { report: last, stored, entries: entriesOf(stored) };
}
