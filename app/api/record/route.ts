import { recordAsked } from "@/app/admin/record/record-asked";
import { recordLines } from "@/app/admin/record/record-lines";
import { requireAdministrator } from "@/app/administered";
import { asAttachment } from "@/app/as-attachment";
import { handle } from "@/app/handle";
import { recordCsv } from "@/lib/record/csv";

/** What one file holds; older rows are asked for by their days. */
const MOST = 20_000; // rows

/** 操作记录 as a table, as narrowed down on the page. */
export const GET = handle({}, async ({ actor, store, request }) => {
  const scope = await requireAdministrator(store, actor);
  const asked = recordAsked(Object.fromEntries(request.nextUrl.searchParams));
  const lines = await recordLines(store, scope, asked, MOST);
  return asAttachment(Buffer.from(recordCsv(lines)), "text/csv; charset=utf-8", "操作记录.csv");
});
