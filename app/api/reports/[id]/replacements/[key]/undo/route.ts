import { z } from "zod";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { undoReplacement } from "@/db/undo-replacement";
import { editableBy } from "@/lib/report/permissions";

const find = ({ id }: { readonly id: string }) => `/reports/${id}/find`;

/** 撤销 of a whole replacement, for as long as nothing that it wrote was changed since. */
export const POST = handle(
  { params: z.object({ id: z.string(), key: z.uuid() }), body: z.object({}), form: find },
  async ({ actor, store, params }) => {
    const report = editableBy(actor, readableReport(actor, store, params.id));
    const undone = await undoReplacement(store, report, params.key);
    return seeOther(
      find(params),
      undone.kind === "restored"
        ? { done: `已撤销，${undone.count} 个地方的文字恢复成替换以前的样子。` }
        : {
            problem: `替换以后又改过 ${undone.codes.length} 个地方，没有撤销。请到各处的「修改历史」里恢复。`,
          },
    );
  },
);
