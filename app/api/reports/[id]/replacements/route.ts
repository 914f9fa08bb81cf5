import { notFound } from "next/navigation";
import { z } from "zod";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { replaceText } from "@/app/report/replace-text";
import { editionById } from "@/lib/editions/index";
import { LONGEST_SOUGHT } from "@/lib/report/find/find-text";
import { editableBy } from "@/lib/report/permissions";

const text = z.string().max(LONGEST_SOUGHT);

/** Beside these: `at <code> <nth>` for each place that is chosen, `seen <code>` for each field. */
const body = z.looseObject({
  ...{ sought: text, by: text, key: z.uuid() },
  all: z.literal("1").optional(),
});

/** 替换 in all places that were found, or in the chosen ones. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body,
    form: ({ id }) => `/reports/${id}/find`,
  },
  async ({ actor, store, params: { id }, body: { sought, by, key, all, ...places } }) => {
    const found = readableReport(actor, store, id);
    const edition = editionById(found.editionId) ?? notFound();
    requireNone({ sought: sought === "" ? "请填写要查找的文字。" : undefined });
    const { places: count, words } = await replaceText(store, editableBy(actor, found), edition, {
      ...{ sought, by, key },
      isChosen: (code, nth) => all === "1" || `at ${code} ${nth}` in places,
      seen: (code) => Number(places[`seen ${code}`] ?? 0),
    });
    const page = new URLSearchParams({ sought, by, ...(count > 0 ? { undo: key } : {}) });
    const note = count > 0 ? { done: words } : { problem: words };
    return seeOther(`/reports/${id}/find?${page.toString()}`, note);
  },
);
