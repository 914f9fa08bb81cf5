import { z } from "zod";
import { setRules } from "@/db/unit-rules";
import { ruleKeys, ruleNames } from "@/lib/report/life/unit-rules";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { ticked } from "@/app/transition-fields";

/** Gives a unit its 办理规则, each by who may. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ confirmPaper: ticked, publishAfterAcceptance: ticked, onePerson: ticked }),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    await store.transaction(async () =>
      setRules(store, await requireUnit(store, actor, id), actor, body),
    );
    const set = ruleKeys.flatMap((rule) => (body[rule] ? [ruleNames[rule]] : []));
    const done =
      set.length > 0 ? `办理规则已保存：${set.join("、")}。` : "办理规则已保存：都不设。";
    return seeOther(`/admin/units/${id}`, { done });
  },
);
