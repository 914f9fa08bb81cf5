import { findUnit } from "@/db/units";
import type { Store } from "@/db/store";
import type { Edition } from "@/lib/editions/types";
import type { LastYear } from "@/lib/report/draft/take";
import type { Report } from "@/lib/report/report";
import { lastYearOf } from "./open-report";

/** Last year's report as the source of a draft; null where there is none on the same form. */
export async function draftSource(
  store: Store,
  report: Report,
  edition: Edition,
): Promise<LastYear | null> {
  const last = await lastYearOf(store, report);
  if (!last) return null;
  const unit = await findUnit(store, report.unitId);
  const { year, unitName } = last.report;
  const names = [report.unitName, unitName, ...(unit ? [unit.name] : [])];
  return { edition, year, entries: last.entries, unit: names };
}
