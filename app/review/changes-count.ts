import { listDraftPairs } from "@/db/revisions";
import type { Store } from "@/db/store";
import type { WaitingReport } from "@/db/waiting";
import { countChanges } from "@/lib/changes/changes-between";
import { editionById } from "@/lib/editions/index";
import { thaw } from "@/lib/report/life/snapshot";

/** What is frozen stays so: each draft is counted once. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

const nameOf = ({ id, revision }: Pick<WaitingReport, "id" | "revision">) => `${id} ${revision}`;

async function count(store: Store, reports: readonly WaitingReport[]): Promise<void> {
  if (known.size > MOST_KNOWN) known.clear();
  for (const { id, revision, editionId, before, after } of await listDraftPairs(store, reports)) {
    const edition = editionById(editionId);
    if (!edition) continue;
    const changes = countChanges({
      edition,
      before: thaw(before).entries,
      after: thaw(after).entries,
    });
    known.set(nameOf({ id, revision }), changes);
  }
}

/** With how many things each report's draft says otherwise than the one before; of a first draft nothing. */
export async function withChanges(store: Store, reports: readonly WaitingReport[]) {
  await count(
    store,
    reports.filter((report) => !known.has(nameOf(report))),
  );
  return reports.map((report) => ({ ...report, changes: known.get(nameOf(report)) }));
}
