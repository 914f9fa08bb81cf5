import { requireAdministrator } from "@/app/administered";
import { asAttachment } from "@/app/as-attachment";
import { handle } from "@/app/handle";
import { rosterTemplate } from "@/lib/import/roster/template";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file that a 名单 is filled in. */
export const GET = handle({}, async ({ actor, store }) => {
  await requireAdministrator(store, actor);
  return asAttachment(await rosterTemplate(), XLSX, "单位和账号名单.xlsx");
});
