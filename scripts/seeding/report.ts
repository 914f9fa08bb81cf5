import { createReport } from "@/db/reports";
import type { Store } from "@/db/store";
import { findUnit } from "@/db/units";
import { editionForYear } from "@/lib/editions";
import type { Actor } from "@/lib/report/actor";
import { prefilled } from "@/lib/report/prefill";
import type { Report } from "@/lib/report/report";
import { there } from "./there";

/** Begins a unit's report of a year with what the unit says of itself, then `values`, canonical, by code. */
export async function seedReport(
  store: Store,
  preparer: Actor,
  year: number,
  values: ReadonlyMap<string, string> = new Map(),
): Promise<Report> {
  const edition = there(editionForYear(year), `edition of ${year}`);
  const [held] = preparer.memberships;
  const unit = there(await findUnit(store, held?.unitId ?? ""), "the preparer's unit");
  const all = new Map([...prefilled(edition, year, unit), ...values]);
  return createReport(store, preparer, {
    ...{ unitId: unit.id, unitName: unit.name, year, editionId: edition.id, values: all },
  });
}
