import type { RecordHead } from "@/lib/record/chain";
import type { SealKey } from "@/lib/record/mac";
import { recordHead } from "../record";
import { findSealKey } from "../seals/sealing";
import { checkFiles } from "./check-files";
import { checkHead } from "./check-head";
import { checkHistory } from "./check-history";
import { checkMacs } from "./check-macs";
import { checkRecord } from "./check-record";
import { checkRevisions } from "./check-revisions";
import { checkSeals } from "./check-seals";
import { checkSchema } from "./check-schema";
import { checkTransitions } from "./check-transitions";
import type { Fault } from "./fault";
import { withReader, type Reader } from "./reader";

/** All that is checked. */
const checks: readonly ((reader: Reader) => Promise<Fault[]>)[] = [
  checkRevisions,
  checkFiles,
  checkTransitions,
  checkRecord,
  checkHistory,
  checkSeals,
];

/** What was looked at, and what in it is not as it was written. */
export interface Verified {
  readonly reports: number;
  readonly revisions: number;
  readonly files: number;
  /** Where 操作记录 ends: noted elsewhere, it proves later that the record was not written anew. */
  readonly head: RecordHead;
  /** Rows of 操作记录 of before there were seals: what they speak of is checked by what was kept then. */
  readonly before: number;
  /** What could not be told: where the key is missing that sealed the record, say. */
  readonly doubts: readonly string[];
  readonly faults: readonly Fault[];
}

/**
 * Looks through the record of a database, in use or not, and whether it still has a head that was noted
 * elsewhere. `key`: what seals the record; null without one. @throws where it cannot be opened
 */
export async function verifyRecord(
  file: string,
  noted?: RecordHead,
  key: SealKey | null = findSealKey(file) ?? null,
): Promise<Verified> {
  return withReader(file, async (reader, connection) => {
    const { reports, revisions, files } = reader.tables;
    const faults: Fault[] = checkSchema(connection);
    for (const check of checks) faults.push(...(await check(reader)));
    const macs = await checkMacs(reader, key ?? undefined);
    faults.push(...macs.faults);
    if (noted) faults.push(...(await checkHead(reader, noted)));
    return {
      reports: await reader.db.$count(reports),
      revisions: await reader.db.$count(revisions),
      files: await reader.db.$count(files),
      head: await recordHead(reader),
      ...{ before: macs.before, doubts: macs.doubts },
      faults,
    };
  });
}
