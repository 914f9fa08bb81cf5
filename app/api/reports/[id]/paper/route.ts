import { z } from "zod";
import { seeOther } from "@/app/answer";
import { answerOnPage } from "@/app/answer-problem";
import { handle } from "@/app/handle";
import { parseSentData } from "@/app/parse-request";
import { readableReport } from "@/app/readable-report";
import { recordOnPaper, type OnPaper } from "@/app/record-on-paper";
import { ticked, transitionFields } from "@/app/transition-fields";
import { readUploadForm } from "@/app/upload";
import { actionNames } from "@/lib/report/life/action";
import { paperActions } from "@/lib/report/life/on-paper";
import { MOST_SCANNED } from "@/lib/report/life/scan";
import { stateNames } from "@/lib/report/life/state";

const body = transitionFields.extend({ action: z.enum(paperActions), sharedSheet: ticked });

const TOO_LARGE =
  "扫描件超过20MB，没有收。请用 300 dpi、灰度扫描，或者分辨率低一些再拍，然后上传。";

const saidOf = (recorded: OnPaper, action: string): string =>
  recorded.kind === "waiting"
    ? `「${action}」已登记，等${recorded.waitsFor}确认；确认以后年报才往下走。`
    : `第${recorded.standing.revision}稿的「${action}」已登记，年报现在是「${stateNames[recorded.standing.state]}」。`;

/** Records what was decided on paper (线下), with its scan. */
export const POST = handle(
  { params: z.object({ id: z.string() }) },
  async ({ request, actor, store, params: { id } }) => {
    const report = readableReport(actor, store, id);
    const page = `/reports/${id}/paper`;
    return answerOnPage(request, page, {}, async () => {
      const { file, fields } = await readUploadForm(request, "scan", MOST_SCANNED, TOO_LARGE);
      return answerOnPage(request, page, fields, async () => {
        const asked = parseSentData(body, fields);
        const recorded = await recordOnPaper(store, actor, report, { ...asked, file });
        const done = saidOf(recorded, actionNames[asked.action]);
        return seeOther(`/reports/${id}/review`, { done });
      });
    });
  },
);
