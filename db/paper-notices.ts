import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { PaperNotice } from "@/lib/notices/notice";
import type { Actor } from "@/lib/report/actor";
import { unitsWhere } from "@/lib/report/permissions";
import { newestTransition } from "./reports";
import type { Store } from "./store";

/** The steps on paper that wait for the actor's confirmation, and those of the actor's reports that were declined. */
export async function listPaperNotices(store: Store, actor: Actor): Promise<PaperNotice[]> {
  const { reports, transitions, paperWaits: waits, paperWaitEnds: ends, accounts } = store.tables;
  const decliner = alias(accounts, "decliner");
  const own = inArray(reports.unitId, unitsWhere(actor, ["preparer"]));
  const rows = await store.db
    .select({
      ...{ id: waits.id, reportId: reports.id, unitName: reports.unitName, year: reports.year },
      ...{ revision: transitions.revision, action: waits.action },
      recorded: { by: accounts.displayName, at: waits.at },
      declined: { by: decliner.displayName, at: ends.at },
    })
    .from(waits)
    .innerJoin(reports, and(eq(waits.reportId, reports.id), eq(waits.seen, reports.latest)))
    .innerJoin(transitions, newestTransition(store.tables))
    .innerJoin(accounts, eq(waits.by, accounts.id))
    .leftJoin(ends, eq(ends.waitId, waits.id))
    .leftJoin(decliner, eq(ends.by, decliner.id))
    .where(
      or(
        and(isNull(ends.waitId), eq(waits.personId, actor.accountId)),
        and(eq(ends.ending, "declined"), own),
      ),
    );
  return rows.map(({ id, recorded, declined: { by, at }, ...of }) => {
    const declined = by === null || at === null ? undefined : { by, at };
    const kind = declined ? "declined" : "toConfirm";
    return { kind, key: `${kind}:${id}`, ...of, ...(declined ?? recorded) };
  });
}
