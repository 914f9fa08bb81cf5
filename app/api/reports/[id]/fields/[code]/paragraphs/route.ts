import { notFound } from "next/navigation";
import { z } from "zod";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { saveKey } from "@/app/report/save-key";
import { takeParagraph } from "@/app/report/take-paragraph";
import { answerAnother } from "@/app/session/another-signed-in";
import { editionById } from "@/lib/editions/index";
import { fieldAt } from "@/lib/report/field-at";
import { editableBy } from "@/lib/report/permissions";

const body = z.object({
  /** Whose page asks. */
  account: z.string().max(64).optional(),
  paragraph: z.string().min(1),
  behind: z.int().min(1),
  seen: z.int().min(0),
  key: saveKey,
});

/** 带入上年文字: one paragraph of last year's text into this year's field. */
export const POST = handle(
  { params: z.object({ id: z.string(), code: z.string() }), body },
  async ({ actor, store, params: { id, code }, body: { account, ...asked } }) => {
    if (account && account !== actor.accountId) return answerAnother(actor);
    const report = editableBy(actor, readableReport(actor, store, id));
    const edition = editionById(report.editionId) ?? notFound();
    if (fieldAt(edition, code)?.kind !== "narrative") notFound();
    return Response.json(await takeParagraph(store, report, edition, { code, ...asked }));
  },
);
