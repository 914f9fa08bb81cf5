import { listDue } from "@/db/due";
import { findEntries } from "@/db/entries";
import { listReports } from "@/db/reports";
import { listReturns } from "@/db/returns";
import type { Store } from "@/db/store";
import { listPredecessors, type Succession } from "@/db/unit-successors";
import { findUnits, type Unit } from "@/db/units";
import type { ListedReport, UnitReports } from "@/components/report-list/report-list";
import type { ReportDue } from "@/lib/deadlines/report-due";
import { editionById } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import { completeness, countReport } from "@/lib/report/completeness";
import { latestOf } from "@/lib/report/last-edits";
import { unansweredMatters } from "@/lib/report/matters";
import { yearAt } from "@/lib/report/moment";
import { openYears } from "@/lib/report/open-years";
import type { Return } from "@/lib/report/life/return";
import { canBegin, canRead, readsOnly } from "@/lib/report/permissions";
import type { Report } from "@/lib/report/report";
import { entriesOf } from "@/lib/report/value";

async function listed(
  store: Store,
  report: Report,
  returns: readonly Return[],
  due: readonly ReportDue[],
): Promise<ListedReport[]> {
  const edition = editionById(report.editionId);
  if (!edition) return [];
  const stored = await findEntries(store, report.id);
  const entries = entriesOf(stored);
  return [
    {
      report,
      returned: returns.find(({ reportId }) => reportId === report.id),
      count: countReport(completeness(edition, entries), unansweredMatters(edition, entries)),
      due: due.find(({ reportId }) => reportId === report.id)?.tasks,
      lastEdit: latestOf(stored),
    },
  ];
}

/** What is read once for all units of a list. */
interface Listed {
  readonly reports: readonly Report[];
  readonly returns: readonly Return[];
  readonly due: readonly ReportDue[];
  readonly before: readonly Succession[];
}

async function readListed(store: Store, unitIds: readonly string[]): Promise<Listed> {
  const reports = await listReports(store, unitIds);
  const returns = await listReturns(
    store,
    reports.map(({ id }) => id),
  );
  const before = await listPredecessors(store, unitIds);
  return { reports, returns, due: await listDue(store, unitIds), before };
}

async function reportsOf(
  store: Store,
  actor: Actor,
  { id, name, disabledAt }: Unit,
  { reports, returns, due, before }: Listed,
): Promise<UnitReports> {
  const own = reports.filter(({ unitId }) => unitId === id);
  const lines = [id, ...before.flatMap((each) => (each.successorId === id ? each.unitId : []))];
  const onlyRead = disabledAt === null ? "由本单位承继，只能看" : "已停用，只能看";
  const years = own.map(({ year }) => year);
  const rows = await Promise.all(own.map((report) => listed(store, report, returns, due)));
  return {
    unitId: id,
    unitName: readsOnly(actor, { unitId: id }) ? `${name}（${onlyRead}）` : name,
    account: actor.accountId,
    reports: rows.flat(),
    openYears: openYears(yearAt(store.now()), years).map((open) => ({
      ...open,
      hasLastYear: reports.some(
        ({ unitId, year, editionId }) =>
          lines.includes(unitId) && year === open.year - 1 && editionId === open.edition.id,
      ),
    })),
    notBegun: readsOnly(actor, { unitId: id })
      ? undefined
      : due.find((each) => each.unitId === id && each.reportId === null),
    mayBegin: canBegin(actor, id),
  };
}

/** The reports of every unit that the actor belongs to or reads, newest year first. */
export async function unitReports(store: Store, actor: Actor): Promise<UnitReports[]> {
  const held = actor.memberships.map(({ unitId }) => unitId);
  const unitIds = new Set([...held, ...(actor.readsOnly ?? [])]);
  const units = (await findUnits(store, [...unitIds])).filter(({ id }) =>
    canRead(actor, { unitId: id }),
  );
  const read = await readListed(
    store,
    units.map(({ id }) => id),
  );
  return Promise.all(units.map((unit) => reportsOf(store, actor, unit, read)));
}
