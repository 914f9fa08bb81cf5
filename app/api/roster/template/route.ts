import { requireAdministrator } from "@/app/administered";
import { disposition } from "@/app/disposition";
import { handle } from "@/app/handle";
import { rosterTemplate } from "@/lib/import/roster/template";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The file that a 名单 is filled in. */
export const GET = handle({}, async ({ actor, store }) => {
  await requireAdministrator(store, actor);
  return new Response(Buffer.from(await rosterTemplate()), {
    headers: {
      "content-type": XLSX,
      "content-disposition": disposition("单位和账号名单.xlsx"),
    },
  });
});
