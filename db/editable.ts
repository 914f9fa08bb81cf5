import { and, eq, isNull, sql } from "drizzle-orm";
import { isoDay } from "@/lib/report/moment";
import { requireDrafting, type Editable } from "@/lib/report/permissions";
import { Refused } from "@/lib/report/refused";
import { inForce } from "./in-force";
import { prepared } from "./prepared";
import { newestTransition, standingOf } from "./reports";
import type { Store } from "./store";

const preparing = prepared(({ db, tables }) => {
  const { memberships, accounts, units, reports, transitions } = tables;
  return db
    .select({
      state: transitions.state,
      step: transitions.step,
      number: reports.latest,
      revision: transitions.revision,
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.unitId))
    .innerJoin(memberships, eq(memberships.unitId, units.id))
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .leftJoin(transitions, newestTransition(tables))
    .where(
      and(
        eq(reports.id, sql.placeholder("reportId")),
        eq(memberships.accountId, sql.placeholder("accountId")),
        eq(memberships.role, "preparer"),
        inForce(tables),
        isNull(accounts.disabledAt),
        isNull(units.disabledAt),
      ),
    )
    .prepare();
});

/**
 * Asked again inside the transaction: the right may have been withdrawn, or the report sent for review,
 * since the request was let in. Throws Refused or NotNow.
 */
export function requireStillEditable(store: Store, report: Editable): void {
  const { accountId } = report.actor;
  const asked = { reportId: report.id, accountId, today: isoDay(store.now()) };
  const held = preparing(store).get(asked);
  if (!held) throw new Refused("您已不是本单位的填报人，内容没有保存；请联系管理员。");
  requireDrafting(standingOf(held));
}
