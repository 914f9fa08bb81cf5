import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { faultsInChain, type RecordRow } from "@/lib/record/chain";
import type { RecordEvent } from "@/lib/record/event";
import { faultOf, type Fault } from "./fault";
import type { Reader } from "./reader";

/**
 * Each row of 操作记录 follows from the one before, and its end is where signatures, mails and steps say: a
 * chain from which the end was cut is whole by itself.
 */
export async function checkRecord(reader: Reader): Promise<Fault[]> {
  const { recordRows } = reader.tables;
  const rows = await reader.db.select().from(recordRows).orderBy(asc(recordRows.number));
  return [
    ...faultsInChain(rows),
    ...(await missingForSignatures(reader)),
    ...(await missingForMails(reader)),
    ...(await unrecordedSteps(reader, rows)),
  ];
}

/** Signatures that were made when the record had a row which is not in it now. */
async function missingForSignatures({ db, tables }: Reader): Promise<Fault[]> {
  const { signatures, recordRows, reports } = tables;
  const there = and(
    eq(recordRows.number, signatures.recordNumber),
    eq(recordRows.hash, signatures.recordHash),
  );
  const missing = await db
    .select({ unitName: reports.unitName, year: reports.year, number: signatures.recordNumber })
    .from(signatures)
    .innerJoin(reports, eq(signatures.reportId, reports.id))
    .leftJoin(recordRows, there)
    .where(isNull(recordRows.number));
  return missing.map(({ number, ...of }) =>
    faultOf(of, `签发时操作记录到第${number}条，现在没有那一条，或者它不是原来的`),
  );
}

/** Mails of the record's head that named a row which is not in it now. */
async function missingForMails({ db, tables }: Reader): Promise<Fault[]> {
  const { recordMails, recordRows } = tables;
  const there = and(
    eq(recordRows.number, recordMails.number),
    eq(recordRows.hash, recordMails.hash),
  );
  const missing = await db
    .select({ day: recordMails.day, number: recordMails.number })
    .from(recordMails)
    .leftJoin(recordRows, there)
    .where(and(isNull(recordRows.number), gt(recordMails.number, 0)))
    .orderBy(asc(recordMails.day));
  return missing.map(
    ({ day, number }) =>
      `${day}寄出过操作记录第${number}条的校验码，现在没有那一条，或者它不是原来的。`,
  );
}

const stepName = (report: string, number: number) => `${report} ${number}`;

function recordedSteps(rows: readonly RecordRow[]): ReadonlySet<string> {
  const led = rows.filter(({ kind }) => kind === "ledOn");
  return new Set(
    led.flatMap(({ event }) => {
      const read = eventIn(event);
      return read?.kind === "ledOn" ? [stepName(read.report, read.number)] : [];
    }),
  );
}

/** What stands there may be anything by now: then it records nothing, and the chain tells that it was changed. */
function eventIn(text: string): RecordEvent | null {
  try {
    return JSON.parse(text) as RecordEvent | null;
  } catch {
    return null;
  }
}

/** Steps of a report's life that 操作记录 does not know of. */
async function unrecordedSteps(
  { db, tables }: Reader,
  rows: readonly RecordRow[],
): Promise<Fault[]> {
  const { transitions, reports } = tables;
  const recorded = recordedSteps(rows);
  const { id, unitName, year } = reports;
  const steps = await db
    .select({ id, unitName, year, number: transitions.number })
    .from(transitions)
    .innerJoin(reports, eq(transitions.reportId, reports.id))
    .orderBy(asc(year), asc(unitName), asc(transitions.number));
  return steps.flatMap(({ id: report, number, ...of }) =>
    recorded.has(stepName(report, number)) ? [] : [faultOf(of, `第${number}步不在操作记录里`)],
  );
}
