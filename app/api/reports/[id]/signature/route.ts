import type { NextRequest } from "next/server";
import { z } from "zod";
import { credentialsOf } from "@/db/credentials";
import { forgetFailures } from "@/db/sign-in-failures";
import type { Store } from "@/db/store";
import { seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handle } from "@/app/handle";
import { oneAtATime } from "@/app/one-at-a-time";
import { fieldProblem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { signReport } from "@/app/sign-report";
import { transitionFields } from "@/app/transition-fields";
import type { Actor } from "@/lib/report/actor";

const body = transitionFields
  .pick({ seen: true, reason: true, key: true })
  .extend({ password: z.string().max(1000).default("") });

async function requirePassword(
  store: Store,
  request: NextRequest,
  { accountId }: Actor,
  password: string,
): Promise<void> {
  const { name } = await credentialsOf(store, accountId);
  const verified = await checkPassword(store, request, name, password);
  if (!verified) throw fieldProblem({ password: "密码不对，没有签发。" });
  await forgetFailures(store, name); // a head who signs many reports has not failed to sign in
}

/**
 * 签发 by the head, who says once more who they are. What was signed on paper has a route of its own.
 * One at a time: a password that is being verified counts as wrong until then, and a second click
 * is told that the report was signed, not that the name is locked.
 */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  ({ request, actor, store, params: { id }, body: { password, ...asked } }) =>
    oneAtATime(actor.accountId, async () => {
      const report = readableReport(actor, store, id);
      await requirePassword(store, request, actor, password);
      const { revision } = await signReport(store, actor, report, {
        ...asked,
        channel: "inSystem",
      });
      return seeOther(`/reports/${id}/review`, {
        done: `第${revision}稿已签发，从现在起不再改动。`,
      });
    }),
);
