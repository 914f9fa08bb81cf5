import { and, eq, exists, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { keyOfStep, type PassedOverNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { openAmong } from "@/lib/report/life/objection";
import { wasPassedOver } from "@/lib/report/life/paper-step";
import { unitsWhere } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";
import { circumstancesOf } from "./circumstances";
import { listObjections } from "./objections";
import { listPaperSteps } from "./paper-steps";
import { findReport, newestTransition } from "./reports";
import type { Store } from "./store";

/** The reports of some units that have a step on paper in their newest draft. */
async function withPaper({ db, tables }: Store, unitIds: readonly string[]): Promise<string[]> {
  const { reports, transitions } = tables;
  const earlier = alias(transitions, "earlier");
  const onPaper = db
    .select({ one: sql`1` })
    .from(earlier)
    .where(
      and(
        eq(earlier.reportId, reports.id),
        eq(earlier.revision, transitions.revision),
        eq(earlier.channel, "onPaper"),
      ),
    );
  const found = await db
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(transitions, newestTransition(tables))
    .where(and(inArray(reports.unitId, unitIds), exists(onPaper)));
  return found.map(({ id }) => id);
}

async function ofReport(store: Store, actor: Actor, report: Report): Promise<PassedOverNotice[]> {
  const circumstances = await circumstancesOf(store, report);
  const open = openAmong(await listObjections(store, report.id));
  const said = open.filter(({ byId }) => byId === actor.accountId).map(({ number }) => number);
  const steps = await listPaperSteps(store, report.id);
  const asked = { actor, report, circumstances };
  return steps.flatMap((step) => {
    const { number, action, revision, at, by, person, personId, answeredBy } = step;
    if (answeredBy.has(actor.accountId) || said.includes(number)) return [];
    if (!wasPassedOver(asked, step)) return [];
    const of = { reportId: report.id, unitName: report.unitName, year: report.year };
    const key = keyOfStep("passedOver", report.id, number);
    const whose = { person: person ?? "", isOneself: personId === actor.accountId };
    return [{ kind: "passedOver", key, ...of, number, action, revision, at, by, ...whose }];
  });
}

/** What was recorded on paper that the actor could have decided, and has neither accepted nor objected to. */
export async function listPassedOver(store: Store, actor: Actor): Promise<PassedOverNotice[]> {
  const unitIds = unitsWhere(actor, ["reviewer", "head"]);
  if (unitIds.length === 0) return [];
  const notices: PassedOverNotice[] = [];
  for (const id of await withPaper(store, unitIds)) {
    const report = findReport(store, id);
    if (report) notices.push(...(await ofReport(store, actor, report)));
  }
  return notices;
}
