import type { UnitData } from "@/lib/report/prefill";
import { parseUnitData } from "@/lib/report/unit-data";
import { invalid } from "./problem";

/** Unit data as a form sent it; throws what is wrong with it, by field. */
export function unitDataFrom(typed: Readonly<Record<string, string>>): UnitData {
  const { data, problems } = parseUnitData(typed);
  if (Object.keys(problems).length > 0) throw invalid(problems);
  return data;
}
