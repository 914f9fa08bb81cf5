import { findKnownDrafts } from "@/db/known-drafts";
import { listDraftPairs, type Compared } from "@/db/revisions";
import type { Store } from "@/db/store";
import type { WaitingReport } from "@/db/waiting";
import { countChanges } from "@/lib/changes/changes-between";
import { editionById } from "@/lib/editions/index";
import type { Actor } from "@/lib/report/actor";
import { baselineOf, readWithdrawn, type KnownStep } from "@/lib/report/life/baseline";
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

/** What each report's draft is compared with for the actor: the draft that they know, and a withdrawn one that they read. */
async function comparedFor(store: Store, actor: Actor, reports: readonly WaitingReport[]) {
  const ids = reports.map(({ id }) => id);
  const knownOf = await findKnownDrafts(store, actor.accountId, ids);
  return reports.map((report) => {
    const of = knownOf(report.id);
    const earlier = earlierTo(actor, report, of.steps);
    const [baseline, read] = [baselineOf({ ...of, earlier }), readWithdrawn({ ...of, earlier })];
    return { report, baseline, read, isFirst: earlier.length === 0 };
  });
}

const pairOf = ({ id, revision }: WaitingReport, baseline: number | null): Compared[] =>
  baseline === null ? [] : [{ id, revision, baseline }];

/** With how many things each report's draft says otherwise than those that the actor knows; of a new one nothing. */
export async function withChanges(store: Store, actor: Actor, reports: readonly WaitingReport[]) {
  const compared = await comparedFor(store, actor, reports);
  const pairs = compared.flatMap(({ report, baseline, read }) => [
    ...pairOf(report, baseline),
    ...pairOf(report, read),
  ]);
  await count(
    store,
    pairs.filter((pair) => !known.has(nameOf(pair))),
  );
  const counted = (report: WaitingReport, draft: number | null) =>
    pairOf(report, draft).map((pair) => known.get(nameOf(pair)))[0];
  return compared.map(({ report, baseline, read, isFirst }) => {
    const changes = counted(report, read);
    return {
      ...{ ...report, isFirst, changes: counted(report, baseline) },
      read: read === null || changes === undefined ? undefined : { draft: read, changes },
    };
  });
}
