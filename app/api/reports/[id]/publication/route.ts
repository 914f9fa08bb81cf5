import { z } from "zod";
import { aroundPublication, publishReport } from "@/db/publications";
import { seeOther } from "@/app/answer";
import { handle } from "@/app/handle";
import { fieldProblem, requireNone } from "@/app/problem";
import { publicationFields } from "@/app/publication-fields";
import { readableReport } from "@/app/readable-report";
import { isGongkaiOn } from "@/app/settings";
import { transitionFields } from "@/app/transition-fields";
import { dayProblems } from "@/lib/publication/day-problems";
import { readRecord } from "@/lib/publication/record";
import { isoDay } from "@/lib/report/moment";

const body = transitionFields
  .pick({ seen: true, reason: true, key: true })
  .extend(publicationFields.shape);

/** 公布: records where and when, and from then on the public area shows it, where that is switched on. */
export const POST = handle(
  { params: z.object({ id: z.string() }), body, form: ({ id }) => `/reports/${id}/publication` },
  async ({ actor, store, params: { id }, body: { address, day, indexNumber, ...asked } }) => {
    const report = readableReport(actor, store, id);
    const circumstances = { today: isoDay(store.now()), publicHere: isGongkaiOn() };
    const record = readRecord({ address, day, indexNumber }, circumstances);
    if (!record.ok) throw fieldProblem(record.problems);
    const around = await aroundPublication(store, report, report.standing.revision);
    requireNone(dayProblems({ day: record.value.day, reason: asked.reason }, around));
    const { revision } = await publishReport(store, actor, id, { ...asked, ...record.value });
    return seeOther(`/reports/${id}/publication`, { done: `第${revision}稿已登记公布。` });
  },
);
