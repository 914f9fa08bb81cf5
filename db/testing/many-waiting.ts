import type { Actor } from "@/lib/report/actor";
import type { Store } from "../store";

interface Waiting {
  readonly unitId: string;
  readonly unitName: string;
  /** The frozen texts of each report's drafts, in order. */
  readonly drafts: readonly string[];
}

/** Reports of other years that wait for the head's signature, the one of the earliest year the longest. */
export async function addManyWaiting(
  store: Store,
  by: Actor,
  { unitId, unitName, drafts }: Waiting,
  many: number,
): Promise<void> {
  const start = store.now().getTime();
  await store.transaction(async () => {
    for (let nth = 0; nth < many; nth += 1) {
      const report = { unitId, unitName, year: 2100 + nth, id: `waiting-${unitId}-${nth}` };
      await addWaiting(store, by, report, drafts, new Date(start + nth * 60_000));
    }
  });
}

async function addWaiting(
  store: Store,
  { accountId: by }: Actor,
  report: { readonly id: string; unitId: string; unitName: string; year: number },
  drafts: readonly string[],
  at: Date,
): Promise<void> {
  const { reports, transitions, revisions } = store.tables;
  const made = { editionId: "2018", latest: 1, createdAt: at, createdBy: by };
  await store.db.insert(reports).values({ ...report, ...made });
  for (const [before, snapshot] of drafts.entries()) {
    const frozen = { reportId: report.id, number: before + 1, snapshot, sha256: "" };
    await store.db.insert(revisions).values({ ...frozen, at, by });
  }
  await store.db.insert(transitions).values({
    ...{ reportId: report.id, number: 1, action: "clear", channel: "inSystem", state: "signing" },
    ...{ step: null, revision: drafts.length, at, by, reason: "", key: "waiting" },
  });
}
