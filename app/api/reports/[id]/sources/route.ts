import { z } from "zod";
import { findGathered } from "@/db/gathered";
import { reply } from "@/app/answer";
import { handle } from "@/app/handle";
import { readableReport } from "@/app/readable-report";
import { sourcesOf } from "@/lib/gathering/gathered";

/** The named sources of every field that has some, by code. */
export const GET = handle(
  { params: z.object({ id: z.string() }) },
  async ({ actor, store, params }) => {
    const report = readableReport(actor, store, params.id);
    const gathered = await findGathered(store, report);
    const codes = [...gathered.asked.keys()];
    return reply(Object.fromEntries(codes.map((code) => [code, sourcesOf(gathered, code)])));
  },
);
