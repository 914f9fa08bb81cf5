import type { RecordHead } from "@/lib/record/chain";
import { recordHead } from "../record";
import { checkFiles } from "./check-files";
import { checkHead } from "./check-head";
import { checkRecord } from "./check-record";
import { checkRevisions } from "./check-revisions";
import { checkTransitions } from "./check-transitions";
import type { Fault } from "./fault";
import { withReader, type Reader } from "./reader";

/** All that is checked. */
const checks: readonly ((reader: Reader) => Promise<Fault[]>)[] = [
  checkRevisions,
  checkFiles,
  checkTransitions,
  checkRecord,
];

/** What was looked at, and what in it is not as it was written. */
export interface Verified {
  readonly reports: number;
  readonly revisions: number;
  readonly files: number;
  /** Where 操作记录 ends: noted elsewhere, it proves later that the record was not written anew. */
  readonly head: RecordHead;
  readonly faults: readonly Fault[];
}

/**
 * Looks through the record of a database, in use or not, and whether it still has a head that was noted
 * elsewhere. @throws where it cannot be opened
 */
export async function verifyRecord(file: string, noted?: RecordHead): Promise<Verified> {
  return withReader(file, async (reader) => {
    const { reports, revisions, files } = reader.tables;
    const faults: Fault[] = [];
    for (const check of checks) faults.push(...(await check(reader)));
    if (noted) faults.push(...(await checkHead(reader, noted)));
    return {
      reports: await reader.db.$count(reports),
      revisions: await reader.db.$count(revisions),
      files: await reader.db.$count(files),
      head: await recordHead(reader),
      faults,
    };
  });
}
