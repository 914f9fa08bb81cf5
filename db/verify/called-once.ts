import { asc } from "drizzle-orm";
import type { RecordEvent } from "@/lib/record/event";
import type { Snapshot } from "@/lib/report/life/snapshot";
import type { Reader } from "./reader";

/** What stands in a text of ours, which may be anything by now. */
function readAs<T>(text: string): Partial<T> {
  try {
    return (JSON.parse(text) as Partial<T> | null) ?? {};
  } catch {
    return {};
  }
}

type Named = Extract<RecordEvent, { name: string }>;

/** What accounts and units were called last by the record, and reports by their drafts, by id: of what was removed nothing else tells. */
export async function calledOnce({ db, tables: { recordRows, revisions } }: Reader) {
  const called = {
    unit: new Map<string, string>(),
    account: new Map<string, string>(),
    report: new Map<string, string>(),
  };
  const { event } = recordRows;
  for (const row of await db.select({ event }).from(recordRows).orderBy(asc(recordRows.number))) {
    const read = readAs<Named>(row.event);
    if (read.kind === "accountCreated" || read.kind === "accountRenamed")
      called.account.set(read.account ?? "", read.name ?? "");
    if (read.kind === "unitCreated" || read.kind === "unitChanged")
      called.unit.set(read.unit ?? "", read.name ?? "");
  }
  const { reportId, snapshot } = revisions;
  for (const draft of await db.select({ reportId, snapshot }).from(revisions)) {
    const { unit, year } = readAs<Snapshot>(draft.snapshot);
    if (unit !== undefined && year !== undefined)
      called.report.set(draft.reportId, `${unit}${year}年年报`);
  }
  return called;
}
