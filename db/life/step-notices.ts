import { and, eq, inArray, lt, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { keyOfStep, type OnPaperNotice, type SentBackNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import { newestTransition } from "../reports";
import type { Store } from "../store";
import { stepAwaited } from "../waiting";
import { stepDoer } from "./step-doer";

/** The reports that the actor had let pass, and that somebody else returned after them. */
export async function listSentBack(store: Store, actor: Actor): Promise<SentBackNotice[]> {
  const units = unitsWhere(actor, ["reviewer", "head"]);
  if (units.length === 0) return [];
  const { reports, transitions, accounts } = store.tables;
  const passed = alias(transitions, "passed");
  const theirs = and(
    eq(passed.reportId, reports.id),
    eq(passed.revision, transitions.revision),
    lt(passed.number, transitions.number),
    inArray(passed.action, ["approve", "clear", "sign"]),
    eq(passed.by, actor.accountId),
    eq(passed.channel, "inSystem"),
  );
  const rows = await store.db
    .selectDistinct({
      ...{ reportId: reports.id, unitName: reports.unitName, year: reports.year },
      ...{ number: transitions.number, revision: transitions.revision, at: transitions.at },
      ...{ by: stepDoer(store.tables), person: transitions.person },
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .innerJoin(passed, theirs)
    .where(
      and(
        inArray(reports.unitId, units),
        eq(transitions.action, "return"),
        ne(transitions.by, actor.accountId),
      ),
    );
  return rows.map(({ number, ...row }) => ({
    ...{ kind: "sentBack", key: keyOfStep("sentBack", row.reportId, number), ...row },
  }));
}

/** The reports that the actor fills in and that wait at a step which is signed on paper. */
export async function listOnPaper(store: Store, actor: Actor): Promise<OnPaperNotice[]> {
  const units = unitsWhere(actor, ["preparer"]);
  if (units.length === 0) return [];
  const { reports, transitions, accounts, reviewSteps } = store.tables;
  const rows = await store.db
    .select({
      ...{ reportId: reports.id, unitName: reports.unitName, year: reports.year },
      ...{ number: transitions.number, revision: transitions.revision, at: transitions.at },
      ...{ by: stepDoer(store.tables), step: reviewSteps.name },
    })
    .from(reports)
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(transitions.by, accounts.id))
    .innerJoin(reviewSteps, stepAwaited(store.tables))
    .where(and(inArray(reports.unitId, units), eq(reviewSteps.onPaper, true)));
  return rows.map(({ number, ...row }) => ({
    ...{ kind: "onPaper", key: keyOfStep("onPaper", row.reportId, number), ...row },
  }));
}
