import { z } from "zod";
import { findLayout, setLayout } from "@/db/units";
import { choiceName } from "@/lib/document/layout-choice";
import { otherLines } from "@/lib/document/layout-sentence";
import { requireUnit } from "@/app/administered";
import { layoutChoice, sentLayout } from "@/app/admin/sent-layout";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

/** Chooses the layout of a unit's reports; "" leaves the choice to the unit above it. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: sentLayout,
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const choice = layoutChoice(body);
    await store.transaction(async () =>
      setLayout(store, await requireUnit(store, actor, id), choice),
    );
    const said = otherLines(await findLayout(store, id)) ?? "";
    return seeOther(`/admin/units/${id}`, {
      done: `版式已保存：${choice ? choiceName(choice) : "不另选"}。${said}`,
    });
  },
);
