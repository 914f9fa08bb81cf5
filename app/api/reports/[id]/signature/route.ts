import { z } from "zod";
import { credentialsOf } from "@/db/credentials";
import { seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { signReport } from "@/app/sign-report";
import { transitionFields } from "@/app/transition-fields";

const body = transitionFields
  .pick({ seen: true, reason: true, key: true })
  .extend({ password: z.string().max(1000).default("") });

/** 签发 by the head, who says once more who they are. What was signed on paper has a route of its own. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ request, actor, store, params: { id }, body: { password, ...asked } }) => {
    const report = readableReport(actor, store, id);
    const { name } = await credentialsOf(store, actor.accountId);
    const verified = await checkPassword(store, request, name, password);
    if (!verified) throw fieldProblem({ password: "密码不对，没有签发。" });
    const { revision } = await signReport(store, actor, report, { ...asked, channel: "inSystem" });
    return seeOther(`/reports/${id}/review`, {
      done: `第${revision}稿已签发，从现在起不再改动。`,
    });
  },
);
