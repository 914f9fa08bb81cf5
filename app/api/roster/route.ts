import { z } from "zod";
import { requireAdministrator } from "@/app/administered";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { doneOnce } from "@/app/done-once";
import { importRoster, RosterChanged } from "@/app/roster/import-roster";
import { unpackRows } from "@/app/roster/packed-rows";
import { previewPath } from "@/app/roster/previews";
import { slipsPath } from "@/app/roster/slips";

const body = z.object({
  rows: z.string(),
  /** What the preview found: see `outcomeOf`. */
  shown: z.string(),
  /** The preview's own. */
  key: z.string().max(100),
});

interface Answer {
  readonly path: string;
  /** What that page does not say of itself. */
  readonly done?: string;
}

const UNITS = "/admin/units";
const CHANGED =
  "您看预览的时候，单位或账号有了变化，所以还没有导入。下面是现在的情况，请再看一遍。";

/** Stores what a preview showed, and leads to the account slips. */
export const POST = handle(
  { body, form: () => "/admin/import" },
  async ({ actor, store, body: { rows: packed, shown, key } }) => {
    await requireAdministrator(store, actor);
    const rows = unpackRows(packed);
    try {
      const { path, done } = await doneOnce(
        `${actor.accountId} ${key}`,
        async (): Promise<Answer> => {
          const { units, slips } = await importRoster(store, actor, rows, shown);
          const done = `已导入${units}个单位、${slips.length}个账号。`;
          return slips.length > 0 ? { path: slipsPath({ done, slips }) } : { path: UNITS, done };
        },
      );
      return seeOther(path, done ? { done } : undefined);
    } catch (error) {
      if (error instanceof RosterChanged) return seeOther(previewPath(rows), { problem: CHANGED });
      throw error;
    }
  },
);
