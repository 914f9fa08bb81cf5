import { z } from "zod";
import { requireAccount, requireNotOneself, requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { endStandIn, listReplaceable, setStandIn } from "@/db/life/stand-ins";
import { standInRoles } from "@/lib/report/life/stand-in";
import { isoDay } from "@/lib/report/moment";
import { periodProblem } from "@/lib/report/period-words";

const day = z.union([z.iso.date(), z.literal("")], "日期请写成 2019-01-23 这样。").default("");

const body = z.object({
  /** The unit's id and the person's (lib/report/life/stand-in.ts). */
  standsInFor: z.string().max(200),
  standsIn: z.enum(["yes", "no"]),
  standsInFrom: day,
  standsInUntil: day,
});

function problemsOf(
  { standsInFrom: from, standsInUntil: until }: z.infer<typeof body>,
  today: string,
) {
  return {
    standsInFrom: from === "" ? "请选代办第一天。" : undefined,
    standsInUntil:
      until === "" ? "请选代办最后一天。" : periodProblem({ from: from || null, until }, today),
  };
}

/** Has an account stand in for a person between two days, or no more: at once, also for what waits already. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body,
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body: sent }) => {
    const [unitId = "", personId = ""] = sent.standsInFor.split("|");
    const account = await requireAccount(store, actor, id);
    const unit = await requireUnit(store, actor, unitId);
    if (sent.standsIn === "no") {
      await endStandIn(store, account, unit, personId);
      return seeOther(`/admin/accounts/${id}`, { done: "已取消代办。" });
    }
    await requireNotOneself(store, actor, account, standInRoles);
    const people = await listReplaceable(store, [unitId]);
    const known = people.some((each) => each.personId === personId) && personId !== id;
    const who = known ? undefined : "请选一位审核人或负责人；自己不能代自己。";
    requireNone({ standsInFor: who, ...problemsOf(sent, isoDay(store.now())) });
    const period = { from: sent.standsInFrom, until: sent.standsInUntil };
    await setStandIn(store, account, unit, personId, period);
    const begun = period.from <= isoDay(store.now());
    const done = begun ? "已设代办，在办的年报也马上能办。" : "已设代办，从第一天起就能办。";
    return seeOther(`/admin/accounts/${id}`, { done });
  },
);
