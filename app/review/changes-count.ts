import { findKnownDrafts } from "@/db/known-drafts";
import { listDraftPairs, type Compared } from "@/db/revisions";
import type { Store } from "@/db/store";
import type { WaitingReport } from "@/db/waiting";
import { countChanges } from "@/lib/changes/changes-between";
import { editionById } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import { baselineOf, type KnownStep } from "@/lib/report/life/baseline";
import { earlierDrafts } from "@/lib/report/life/reviewable";
import { thaw } from "@/lib/report/life/snapshot";
import { canRead } from "@/lib/report/permissions";

/** What is frozen stays so: each two drafts are compared once. */
const known = new Map<string, number>();
const MOST_KNOWN = 10_000;

const nameOf = ({ id, baseline, revision }: Compared) => `${id} ${baseline} ${revision}`;

async function count(store: Store, pairs: readonly Compared[]): Promise<void> {
  if (known.size > MOST_KNOWN) known.clear();
  for (const { editionId, before, after, ...pair } of await listDraftPairs(store, pairs)) {
    const edition = editionById(editionId);
    if (!edition) continue;
    const changes = countChanges({
      edition,
      before: thaw(before).entries,
      after: thaw(after).entries,
    });
    known.set(nameOf(pair), changes);
  }
}

/** The drafts before the one that waits, as far as they are the actor's to see: see `earlierDrafts`. */
function earlierTo(actor: Actor, report: WaitingReport, steps: readonly KnownStep[]) {
  const filed = steps.flatMap(({ action, revision }) => (action === "file" ? [revision] : []));
  const standing = { ...report, step: null, number: 0 };
  return earlierDrafts({ standing, filed: canRead(actor, report) ? null : filed });
}

/** With how many things each report's draft says otherwise than the one that the actor knows; of a new one nothing. */
export async function withChanges(store: Store, actor: Actor, reports: readonly WaitingReport[]) {
  const knownTo = await findKnownDrafts(
    store,
    actor.accountId,
    reports.map(({ id }) => id),
  );
  const pairs = reports.flatMap((report): Compared[] => {
    const { id, revision } = report;
    const of = knownTo(id);
    const baseline = baselineOf({ ...of, earlier: earlierTo(actor, report, of.steps) });
    return baseline === null ? [] : [{ id, revision, baseline }];
  });
  await count(
    store,
    pairs.filter((pair) => !known.has(nameOf(pair))),
  );
  return reports.map((report) => {
    const pair = pairs.find(({ id }) => id === report.id);
    return { ...report, changes: pair && known.get(nameOf(pair)) };
  });
}
