import { z } from "zod";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { removeSuccessor, setSuccessor } from "@/db/unit-successors";
import { kinds } from "@/lib/report/fields/kinds";

const fromField = { code: "from", kind: "date", label: "从哪一天起", required: true } as const;

/** 合并、分立: which unit goes on with this one's work, from a day on; or that it does not. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({
      act: z.enum(["set", "remove"]),
      successorId: z.string().max(100),
      from: z.string().max(100).default(""),
    }),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body: { act, successorId, from } }) => {
    const day = kinds.date.parse(from, fromField);
    requireNone({
      successorId:
        successorId === "" || successorId === id ? "请选承继它工作的另一个单位。" : undefined,
      from: act === "set" && (from.trim() === "" || !day.ok) ? "请写明从哪一天起。" : undefined,
    });
    await store.transaction(async () => {
      const unit = await requireUnit(store, actor, id);
      const successor = await requireUnit(store, actor, successorId);
      if (act === "remove") await removeSuccessor(store, unit, successor);
      else if (day.ok) await setSuccessor(store, actor, unit, { successor, from: day.value });
    });
    const done = act === "set" ? "承继单位已保存。" : "已取消。";
    return seeOther(`/admin/units/${id}`, { done });
  },
);
