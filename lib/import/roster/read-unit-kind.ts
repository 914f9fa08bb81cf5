import { unitKindNames, unitKinds, USUAL_KIND, type UnitKind } from "@/lib/report/unit-kind";
import { unitKey } from "./unit-key";

export type ReadKind =
  { readonly ok: true; readonly kind: UnitKind } | { readonly ok: false; readonly problem: string };

const every = unitKinds.map((kind) => unitKindNames[kind]).join("、");

/** 单位类别 as a cell says it; an empty one is the usual kind. Brackets and spaces make no difference. */
export function readUnitKind(cell: string): ReadKind {
  if (cell === "") return { ok: true, kind: USUAL_KIND };
  const kind = unitKinds.find((each) => unitKey(unitKindNames[each]) === unitKey(cell));
  if (kind) return { ok: true, kind };
  const problem = `没有“${cell}”这个类别，请填${every}；空着就是${unitKindNames[USUAL_KIND]}。`;
  return { ok: false, problem };
}
