import { z } from "zod";
import { renameAccount } from "@/db/accounts";
import { displayNameProblem, readDisplayName } from "@/lib/auth/account-name";
import { requireAccount } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";

/** Changes the person's name that others see. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ displayName: z.string() }),
    form: ({ id }) => `/admin/accounts/${id}`,
  },
  async ({ actor, store, params: { id }, body }) => {
    const displayName = readDisplayName(body.displayName);
    requireNone({ displayName: displayNameProblem(displayName) });
    await store.transaction(async () =>
      renameAccount(store, await requireAccount(store, actor, id), displayName),
    );
    return seeOther(`/admin/accounts/${id}`, { done: "姓名已保存。" });
  },
);
