import { z } from "zod";
import { aroundPublication, listPublications } from "@/db/publications";
import { correctPublication } from "@/db/publication-corrections";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";
import { publicationFields } from "@/app/publication-fields";
import { readableReport } from "@/app/readable-report";
import { isGongkaiOn } from "@/app/settings";
import { unsignedDayProblem } from "@/lib/publication/day-problems";
import { readRecord } from "@/lib/publication/record";
import { isoDay } from "@/lib/report/moment";

const body = publicationFields.extend({
  number: z.coerce.number().int().min(1),
  why: z.string().trim().max(10_000).default(""),
});

/** 更正公布登记: the address, the day or the index number of a publication, with the reason. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/publication` },
  async ({ actor, store, params: { id }, body: { number, why: reason, ...typed } }) => {
    const report = readableReport(actor, store, id);
    const circumstances = { today: isoDay(store.now()), publicHere: isGongkaiOn() };
    const read = readRecord(typed, circumstances);
    if (!read.ok) throw fieldProblem(read.problems);
    const publications = await listPublications(store, id);
    const revision = publications.find((each) => each.number === number)?.revision ?? 0;
    const around = await aroundPublication(store, report, revision);
    requireNone({
      day: unsignedDayProblem(read.value.day, around),
      why: reason === "" ? "请写明为什么更正。" : undefined,
    });
    await correctPublication(store, actor, id, { number, reason, ...read.value });
    return seeOther(`/reports/${id}/publication`, {
      done: "公布登记已更正，原来的登记和理由留在下面。",
    });
  },
);
