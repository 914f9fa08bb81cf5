import { notFound } from "next/navigation";
import { z } from "zod";
import { setDeadlines } from "@/db/deadlines";
import { seeOther } from "@/app/answer";
import { deadlinesPage, officeYear } from "@/app/deadline-address";
import { requireDeadlineOffice } from "@/app/deadline-office";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { editionForYear } from "@/lib/editions/index";
import { readSentDays } from "@/lib/deadlines/sent-days";

/** Sets the days of an office's year; a day that is emptied falls back to that of the office above or the law. */
export const POST = handle(
  {
    params: officeYear,
    body: z.record(z.string().max(100), z.string().max(1000)),
    form: deadlinesPage,
  },
  async ({ actor, store, params, body }) => {
    const { days, problems } = readSentDays(body, params.year);
    requireNone(problems);
    await store.transaction(async () => {
      const office = await requireDeadlineOffice(store, actor, params.office);
      const { year } = params;
      const edition = editionForYear(year) ?? notFound();
      const sent = { days, reason: body.dayReason?.trim() ?? "" };
      requireNone({ dayReason: await setDeadlines(store, office, { year, edition }, sent) });
    });
    return seeOther(deadlinesPage(params), { done: `${params.year}年年报的期限已保存。` });
  },
);
