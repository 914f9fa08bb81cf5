import { z } from "zod";
import { take } from "@/db/takings";
import { seeOther } from "@/app/answer";
import { doneOnce } from "@/app/done-once";
import { contributorPath } from "@/app/gathering/addresses";
import { contributorOf, openGathering } from "@/app/gathering/open-gathering";
import { unpackReading } from "@/app/gathering/packed-reading";
import { parsedAnswers, shownOf } from "@/app/gathering/plan-of";
import { readingPath } from "@/app/gathering/readings";
import { handle } from "@/app/handle";
import { openReport } from "@/app/open-report";
import { planTaking } from "@/lib/gathering/plan";
import { editableBy } from "@/lib/report/permissions";

const body = z.object({
  reading: z.string(),
  /** What the preview showed: see `shownOf`. */
  shown: z.string(),
  /** The preview's own. */
  key: z.string().max(100),
});

const CHANGED =
  "您看预览的时候，年报里的数有了变化，所以还没有取用。下面是现在的情况，请再看一遍。";

class StandingChanged extends Error {}

/** Takes what a preview showed, if that is what it would still do. */
export const POST = handle(
  { params: z.object({ id: z.string(), contributor: z.string() }), body, form: contributorPath },
  async ({ actor, store, params, body: { reading: packed, shown, key } }) => {
    const open = await openReport(actor, store, params.id);
    const report = editableBy(actor, open.report);
    const gathering = await openGathering(store, open);
    const { id, name } = contributorOf(gathering, params.contributor);
    const { askables } = gathering;
    const reading = unpackReading(packed);
    const answers = parsedAnswers(reading.answers, askables);
    const taking = () =>
      take(store, report, id, (standing) => {
        const plan = planTaking(answers, id, askables, standing);
        if (shownOf(plan) !== shown) throw new StandingChanged();
        return plan.changes;
      });
    const page = contributorPath(params);
    try {
      const fields = await doneOnce(`${actor.accountId} ${key}`, taking);
      return seeOther(page, { done: `已取用“${name}”的 ${fields} 处。不对的话，可以在下面撤销。` });
    } catch (error) {
      if (!(error instanceof StandingChanged)) throw error;
      return seeOther(readingPath(page, reading), { problem: CHANGED });
    }
  },
);
