import { z } from "zod";
import { setDeadlines } from "@/db/deadlines";
import { seeOther } from "@/app/answer";
import { deadlinesPage, officeYear } from "@/app/deadline-address";
import { requireDeadlineOffice } from "@/app/deadline-office";
import { handle } from "@/app/handle";
import { requireNone } from "@/app/problem";
import { readSentDays } from "@/lib/deadlines/sent-days";

/** Sets the days of an office's year; a day that is emptied falls back to that of the office above or the law. */
export const POST = handle(
  {
    params: officeYear,
    body: z.record(z.string().max(100), z.string().max(100)),
    form: deadlinesPage,
  },
  async ({ actor, store, params, body }) => {
    const { days, problems } = readSentDays(body, params.year);
    requireNone(problems);
    await store.transaction(async () => {
      const office = await requireDeadlineOffice(store, actor, params.office);
      await setDeadlines(store, office, params.year, days);
    });
    return seeOther(deadlinesPage(params), { done: `${params.year}年年报的期限已保存。` });
  },
);
