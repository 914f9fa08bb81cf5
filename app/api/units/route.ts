import { z } from "zod";
import { createUnit, type Unit } from "@/db/units";
import type { AdminScope } from "@/lib/auth/administration";
import { unitKey } from "@/lib/import/roster/unit-key";
import { parseUnitData } from "@/lib/report/unit-data";
import { unitKinds } from "@/lib/report/unit-kind";
import { currentScope, requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

const body = z
  .object({ parentId: z.string(), kind: z.enum(unitKinds).optional() })
  .catchall(z.string());

/** Why a new unit cannot have a name: there is no way to delete one that was added by a second press. */
function takenName(name: string, units: AdminScope<Unit>["units"]): string | undefined {
  const there = units.find(({ unit }) => unitKey(unit.name) === unitKey(name))?.unit;
  if (there?.disabledAt) return "已经有这个单位，只是停用了。请在单位列表里点开它，再启用。";
  if (there) return "已经有这个单位，不用再建。是另一个单位的，请把名称写全，让它们分得清。";
  return undefined;
}

/** Adds a unit below one that the actor administers. */
export const POST = handle(
  { body, form: () => "/admin/units/new" },
  async ({ actor, store, body: { parentId, kind, ...typed } }) => {
    const { data, problems } = parseUnitData(typed);
    requireNone(problems);
    await store.transaction(async () => {
      const parent = await requireUnit(store, actor, parentId);
      const { units } = await currentScope(store, actor);
      requireNone({ name: takenName(data.name, units) });
      await createUnit(store, parent, { ...data, kind });
    });
    return seeOther("/admin/units", { done: `已新建${data.name}。` });
  },
);
