import { z } from "zod";
import { seeOther } from "@/app/answer";
import { answerOnPage } from "@/app/answer-problem";
import { asAttachment } from "@/app/as-attachment";
import { contributorPath } from "@/app/gathering/addresses";
import { contributorOf, openGathering, sheetSubject } from "@/app/gathering/open-gathering";
import { readBack } from "@/app/gathering/read-back";
import { readingPath } from "@/app/gathering/readings";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { Problem } from "@/app/problem";
import { readableReport } from "@/app/readable-report";
import { readUpload } from "@/app/upload";
import { sheetName } from "@/lib/gathering/sheet";
import { sheetFiles, sheetFormats } from "@/lib/gathering/sheet-files";
import { MOST_PACKED, WorkbookReader } from "@/lib/import/workbook/workbook-reader";
import { editableBy } from "@/lib/report/permissions";

const params = z.object({ id: z.string(), contributor: z.string() });

/** 数据采集表 as a file. */
export const GET = handle(
  { params, query: z.object({ format: z.enum(sheetFormats) }) },
  async ({ actor, store, params: { id, contributor }, query: { format } }) => {
    const gathering = await openGathering(store, await openReport(actor, store, id));
    const subject = sheetSubject(gathering, contributorOf(gathering, contributor));
    const { mime, render } = sheetFiles[format];
    const bytes = await render(subject, store.now());
    return asAttachment(bytes, mime, `${sheetName(subject)}.${format}`);
  },
);

const problems = {
  "too large": "文件里的内容太多，没有读取。请只留数据采集表的内容，另存后再上传。",
  unreadable: "这不是能读的Excel文件。请把数据采集表存成 .xlsx 再上传，或者复制表格粘贴到下面。",
} as const;

/** Reads a filled-in file and leads to what taking it would change; stores nothing. */
export const POST = handle({ params }, async ({ request, actor, store, params: one }) => {
  editableBy(actor, readableReport(actor, store, one.id)); // before anything of theirs is read
  const page = contributorPath(one);
  return answerOnPage(request, page, {}, async () => {
    const read = await new WorkbookReader().read(await readUpload(request, "sheet", MOST_PACKED));
    if (read.kind !== "read") throw new Problem(422, problems[read.kind]);
    const [sheet] = Object.values(read.workbook);
    if (!sheet) throw new Problem(422, problems.unreadable);
    return seeOther(readingPath(page, await readBack(store, actor, one, sheet)));
  });
});
