import { z } from "zod";
import { saveEntries } from "@/db/entries";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { saveKey } from "@/app/report/save-key";
import { answerAnother } from "@/app/session/another-signed-in";
import { editionById } from "@/lib/editions/index";
import { parseSent } from "@/lib/report/parse-sent";
import { editableBy } from "@/lib/report/permissions";
import { notFound } from "next/navigation";

const entry = z.object({
  code: z.string().min(1).max(80),
  /** Its length is its field's affair: too long a text must not hold up the fields beside it. */
  value: z.string().nullable(),
  seen: z.int().min(0),
  key: saveKey,
  follows: z.array(saveKey).max(50),
});

/** A tab that was opened before an upgrade speaks an older protocol: those stay accepted. */
const protocol = z.literal(1, "这个页面和服务器的版本不同，请刷新页面后继续。");

const body = z.object({
  protocol,
  /** Whose typing it is. */
  account: z.string().max(64).optional(),
  entries: z.array(entry).min(1).max(200),
});

export const PATCH = handle(
  { params: z.object({ id: z.string() }), body },
  async ({ actor, store, params, body }) => {
    if (body.account && body.account !== actor.accountId) return answerAnother(actor);
    const report = editableBy(actor, readableReport(actor, store, params.id));
    const { entries, invalid } = parseSent(
      editionById(report.editionId) ?? notFound(),
      body.entries,
    );
    const saved = entries.length > 0 ? await saveEntries(store, report, entries) : [];
    return Response.json({ protocol: 1, outcomes: [...saved, ...invalid] });
  },
);
