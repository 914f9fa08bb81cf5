import type { StuckNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import type { Store } from "./store";
import { stuckReports } from "./stuck-steps";
import { unitsBelow } from "./units-below";

/** The reports under review that somebody has to see to, since nobody can take one of their steps. */
export async function listStuck(store: Store, actor: Actor): Promise<StuckNotice[]> {
  const own = unitsWhere(actor, ["preparer"]);
  const administered = unitsWhere(actor, ["admin"]);
  if (own.length + administered.length === 0) return [];
  const below = await unitsBelow(store, administered);
  const unitIds = [...new Set([...own, ...administered, ...below])];
  const stuck = await stuckReports(store, unitIds);
  return stuck.flatMap(({ report, state, step, said, unitId }) => {
    if (report === null) return [];
    const { id: reportId, unitName, year, number, since: at } = report;
    const key = ["stuck", reportId, number, state, step ?? ""].join(":");
    const isOwn = own.includes(unitId);
    return [{ kind: "stuck", key, reportId, unitId, unitName, year, at, said, isOwn }];
  });
}
