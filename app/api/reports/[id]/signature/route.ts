import { z } from "zod";
import { credentialsOf } from "@/db/credentials";
import { moveReport } from "@/db/transitions";
import { seeOther } from "@/app/answer";
import { checkPassword } from "@/app/check-password";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { transitionFields } from "@/app/transition-fields";
import { channels } from "@/lib/report/life/action";
import { missingIn } from "@/lib/report/life/missing-in";

const body = transitionFields.extend({
  channel: z.enum(channels).default("inSystem"),
  password: z.string().max(1000).default(""),
});

/** 签发: by the head, who says once more who they are; or as signed on paper. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/review` },
  async ({ request, actor, store, params: { id }, body: { password, ...asked } }) => {
    readableReport(actor, store, id);
    const signing = { ...asked, action: "sign" } as const;
    requireNone(missingIn(signing));
    if (signing.channel === "inSystem") {
      const { name } = await credentialsOf(store, actor.accountId);
      const verified = await checkPassword(store, request, name, password);
      if (!verified) throw fieldProblem({ password: "密码不对，没有签发。" });
    }
    const { revision } = await moveReport(store, actor, id, signing);
    return seeOther(`/reports/${id}/review`, {
      done: `第${revision}稿已签发，从现在起不再改动。`,
    });
  },
);
