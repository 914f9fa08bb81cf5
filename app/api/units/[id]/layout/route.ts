import { z } from "zod";
import { setLayoutProfile } from "@/db/units";
import { layoutProfile, layoutProfiles } from "@/lib/document/layout-profiles";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";

const ids = layoutProfiles.map(({ id }) => id);

/** Chooses the layout of a unit's reports; "" leaves the choice to the unit above it. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ profile: z.enum(["", ...ids]) }),
    form: ({ id }) => `/admin/units/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const profile = layoutProfile(body.profile) ?? null;
    await store.transaction(async () =>
      setLayoutProfile(store, await requireUnit(store, actor, id), profile),
    );
    return seeOther(`/admin/units/${id}`, { done: `版式已保存：${profile?.name ?? "不另选"}。` });
  },
);
