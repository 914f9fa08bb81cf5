import { z } from "zod";
import { renameAccount } from "@/db/accounts";
import { hasNamesake } from "@/db/namesakes";
import { displayNameProblem, readDisplayName } from "@/lib/auth/account-name";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireSaid } from "@/app/namesake";
import { requireNone } from "@/app/problem";

/** Changes the person's name that others see. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ displayName: z.string(), sameName: z.string().optional() }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const displayName = readDisplayName(body.displayName);
    requireNone({ displayName: displayNameProblem(displayName) });
    await store.transaction(async () => {
      const account = await requireAccount(store, actor, id);
      const unitIds = account.memberships.map(({ unitId }) => unitId);
      const namesake = await hasNamesake(store, unitIds, displayName, id);
      requireSaid(namesake, body.sameName !== undefined, displayName);
      await renameAccount(store, account, displayName, namesake);
    });
    return seeOther(`/admin/accounts/${id}`, { done: "姓名已保存。" });
  },
);
