import { and, asc, eq, inArray } from "drizzle-orm";
import type { Recorded, RecordedCorrection } from "@/lib/publication/publication";
import type { Actor } from "@/lib/report/actor";
import { permit } from "@/lib/report/life/permit";
import { NotNow } from "@/lib/report/refused";
import { askedAgain } from "./asked-again";
import { record } from "./record";
import type { Store } from "./store";

/** What was corrected in the publications of a report; asked with a publication's number and what was recorded first. */
export async function findCorrections(store: Store, reportId: string) {
  const { publicationCorrections: corrections, accounts } = store.tables;
  const rows = await store.db
    .select({ correction: corrections, by: accounts.displayName })
    .from(corrections)
    .innerJoin(accounts, eq(corrections.by, accounts.id))
    .where(eq(corrections.reportId, reportId))
    .orderBy(asc(corrections.correction));
  return (number: number, first: Recorded): readonly RecordedCorrection[] => {
    const recorded = ({ address, day, indexNumber }: Recorded) => ({ address, day, indexNumber });
    const own = rows.filter(({ correction }) => correction.number === number);
    return own.map(({ correction, by }, at) => ({
      ...{ before: recorded(own[at - 1]?.correction ?? first), after: recorded(correction) },
      ...{ reason: correction.reason, at: correction.at, by },
    }));
  };
}

/** The days on which some reports, or all, were published, where they were corrected; by report and transition. */
export async function findCorrectedDays(store: Store, reportIds?: readonly string[]) {
  const { publicationCorrections: corrections } = store.tables;
  const { reportId, number, day } = corrections;
  const rows = await store.db
    .select({ reportId, number, day })
    .from(corrections)
    .where(reportIds && inArray(reportId, [...reportIds]))
    .orderBy(asc(corrections.correction));
  return new Map(rows.map((row) => [`${row.reportId} ${row.number}`, row.day]));
}

export interface Correcting extends Recorded {
  /** The publication's. */
  readonly number: number;
  readonly reason: string;
}

/**
 * Corrects what is recorded of a publication; what was published stays. Sent twice it is written once.
 * Throws Refused or NotNow.
 */
export async function correctPublication(
  store: Store,
  actor: Actor,
  reportId: string,
  { number, address, day, indexNumber, reason }: Correcting,
): Promise<void> {
  const { publications, publicationCorrections } = store.tables;
  await store.transaction(async () => {
    const asked = await askedAgain(store, actor, reportId);
    permit(asked, "correct");
    const [first] = await store.db
      .select()
      .from(publications)
      .where(and(eq(publications.reportId, reportId), eq(publications.number, number)));
    if (!first) throw new NotNow("没有登记过这次公布。请刷新页面。");
    const there = (await findCorrections(store, reportId))(number, first);
    const { after: now, reason: said } = there.at(-1) ?? { after: first, reason: null };
    if (address === now.address && day === now.day && indexNumber === now.indexNumber) {
      if (said === reason) return;
      throw new NotNow("和现在登记的一样，没有更正。请先改网址、日期或索引号。");
    }
    const correction = there.length + 1;
    await store.db.insert(publicationCorrections).values({
      ...{ reportId, number, correction, address, day, indexNumber, reason },
      ...{ at: store.now(), by: actor.accountId },
    });
    const event = { kind: "publicationCorrected", report: reportId, number, correction } as const;
    await record(store, event, ["publicationCorrections", reportId, number, correction]);
  });
}
