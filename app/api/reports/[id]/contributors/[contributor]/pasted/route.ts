import { z } from "zod";
import { seeOther } from "@/app/answer";
import { contributorPath } from "@/app/gathering/addresses";
import { readBack } from "@/app/gathering/read-back";
import { readingPath } from "@/app/gathering/readings";
import { handle } from "@/app/handle";
import { fieldProblem } from "@/app/problem";
import { pastedSheet } from "@/lib/gathering/pasted-sheet";

/** Reads a pasted 数据采集表 and leads to what taking it would change; stores nothing. */
export const POST = handle(
  {
    params: z.object({ id: z.string(), contributor: z.string() }),
    body: z.object({ pasted: z.string() }),
    form: contributorPath,
  },
  async ({ actor, store, params, body: { pasted } }) => {
    if (pasted.trim() === "") throw fieldProblem({ pasted: "请先把数据采集表的表格粘贴进来。" });
    const reading = await readBack(store, actor, params, pastedSheet(pasted));
    return seeOther(readingPath(contributorPath(params), reading));
  },
);
