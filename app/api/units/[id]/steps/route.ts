import { z } from "zod";
import { listStepPeople } from "@/db/step-people";
import { setSteps } from "@/db/review-steps";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { changeKnowing } from "@/app/change-knowing";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { problemsInSteps, readSentSteps } from "@/lib/report/life/sent-steps";

/** Sets up the steps of a unit's review; without any, whoever is 审核人 decides alone. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.record(z.string().max(100), z.string().max(200)),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const known = body.knowing !== undefined;
    const done = await changeKnowing(store, [id], known, async () => {
      const unit = await requireUnit(store, actor, id);
      const eligible = (await listStepPeople(store, id)).map((person) => person.id);
      requireNone(problemsInSteps(body, eligible));
      const steps = readSentSteps(body, eligible);
      await setSteps(store, unit, steps);
      return steps.length > 0
        ? `审核步骤已保存：${steps.map(({ name }) => name).join(" → ")}。`
        : "没有另设步骤：由本单位审核人审核一次。";
    });
    return seeOther(`/admin/units/${id}`, { done });
  },
);
