import { z } from "zod";
import { undoTaking } from "@/db/undo-taking";
import { seeOther } from "@/app/answer";
import { gatheringPath } from "@/app/gathering/addresses";
import { openGathering } from "@/app/gathering/open-gathering";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import type { FormNote } from "@/components/ui/form-note";
import type { Undoing } from "@/lib/gathering/undo";
import { editableBy } from "@/lib/report/permissions";

/** What is said of an undoing; `nameOf` names a field. */
function noteOf({ restored, kept }: Undoing, nameOf: (code: string) => string): FormNote {
  if (kept.length === 0) return { done: `已撤销，${restored.length} 处恢复到取用以前。` };
  const names = kept.map((code) => `“${nameOf(code)}”`).join("、");
  const because = `${names}在这次取用以后又改过，或者又加上了别处的数，没有恢复：请先撤销后来的取用，或者直接到表里改。`;
  return restored.length === 0
    ? { problem: because }
    : { problem: `${restored.length} 处恢复到取用以前。${because}` };
}

/** Puts back what stood before a taking, as far as nobody has changed it since. */
export const POST = handle(
  {
    params: z.object({ id: z.string() }),
    body: z.object({ taking: z.string() }),
    form: gatheringPath,
  },
  async ({ actor, store, params, body: { taking } }) => {
    const open = await openReport(actor, store, params.id);
    const report = editableBy(actor, open.report);
    const { askables } = await openGathering(store, open);
    const undoing = await undoTaking(store, report, taking);
    const page = gatheringPath(params);
    if (!undoing) return seeOther(page, { done: "这次取用已经撤销了。" });
    return seeOther(
      page,
      noteOf(undoing, (code) => askables.get(code)?.label ?? code),
    );
  },
);
