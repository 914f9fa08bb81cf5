import { requireAdministrator } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { answerOnPage } from "@/app/answer-problem";
import { handle } from "@/app/handle";
import { Problem } from "@/app/problem";
import { previewPath } from "@/app/roster/previews";
import { readUpload } from "@/app/upload";
import { MOST_PACKED, WorkbookReader } from "@/lib/import/workbook/workbook-reader";
import { readRows } from "@/lib/import/roster/rows";

const problems = {
  "too large":
    "文件里的内容太多，没有读取。可能有一格在很远的行或列：请把名单复制到下载的模板里再上传。",
  unreadable: "这不是能读的Excel文件。请用下载的模板填写，存成 .xlsx 后再上传。",
} as const;

/** Reads a 名单 and leads to its preview; stores nothing. */
export const POST = handle({}, async ({ request, actor, store }) => {
  await requireAdministrator(store, actor);
  return answerOnPage(request, "/admin/import", {}, async () => {
    const read = await new WorkbookReader().read(await readUpload(request, "roster", MOST_PACKED));
    if (read.kind !== "read") throw new Problem(422, problems[read.kind]);
    const found = readRows(read.workbook);
    if (!found.ok) throw new Problem(422, found.message);
    return seeOther(previewPath(found.rows));
  });
});
