import { z } from "zod";
import { createAccount, setEmail } from "@/db/accounts";
import { hasNamesake } from "@/db/namesakes";
import { parseNames } from "@/lib/auth/account-name";
import { readEmail } from "@/lib/auth/email-address";
import { oneTimePassword } from "@/lib/auth/one-time-password";
import { hashOneTimePassword } from "@/lib/auth/password-hash";
import { roles } from "@/lib/report/actor";
import { requireUnit } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { doneOnce } from "@/app/done-once";
import { handle } from "@/app/handle";
import { requireSaid } from "@/app/namesake";
import { fieldProblem, requireNone } from "@/app/problem";

const body = z.object({
  account: z.string(),
  displayName: z.string(),
  unitId: z.string(),
  role: z.enum(roles),
  sameName: z.string().optional(),
  email: z.string().max(1000).default(""),
  /** The form's own. */
  key: z.string().max(100),
});

interface Created {
  readonly id: string;
  readonly password: string;
}

/** Creates an account with its first role and a one-time password. */
export const POST = handle(
  { body, form: () => "/admin/accounts/new" },
  async ({ actor, store, body: { unitId, role, key, sameName, email: typedEmail, ...typed } }) => {
    const { names, problems } = parseNames(typed);
    const { email, problem } = readEmail(typedEmail);
    requireNone({ ...problems, email: problem });
    const create = async (): Promise<Created> => {
      const password = oneTimePassword();
      const passwordHash = await hashOneTimePassword(password);
      const account = { ...names, passwordHash, mustChangePassword: true };
      const id = await store.transaction(async () => {
        const first = { unitId: (await requireUnit(store, actor, unitId)).id, role };
        const namesake = await hasNamesake(store, [first.unitId], names.displayName);
        const created = await createAccount(store, account, first, namesake);
        if (created === undefined) throw fieldProblem({ account: "这个用户名已经有人用了。" });
        requireSaid(namesake, sameName !== undefined, names.displayName);
        if (email !== null) await setEmail(store, created, email);
        return created;
      });
      return { id, password };
    };
    const { id, password } = await doneOnce(`${actor.accountId} ${key}`, create);
    return seeOther(`/admin/accounts/${id}`, {
      done: `已新建${names.displayName}的账号。`,
      password,
    });
  },
);
