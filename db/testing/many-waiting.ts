import type { Actor } from "@/lib/report/actor";
import type { Store } from "../store";

/** Reports of other years that wait for the head's signature, the one of the earliest year the longest. */
export async function addManyWaiting(
  store: Store,
  by: Actor,
  { unitId, unitName }: { readonly unitId: string; readonly unitName: string },
  many: number,
): Promise<void> {
  const { reports, transitions } = store.tables;
  const start = store.now().getTime();
  await store.transaction(async () => {
    for (let nth = 0; nth < many; nth += 1) {
      const at = new Date(start + nth * 60_000);
      const [id, year] = [`waiting-${unitId}-${nth}`, 2100 + nth];
      const made = { createdAt: at, createdBy: by.accountId };
      await store.db
        .insert(reports)
        .values({ id, unitId, unitName, year, editionId: "2018", latest: 1, ...made });
      await store.db.insert(transitions).values({
        ...{ reportId: id, number: 1, action: "clear", channel: "inSystem", state: "signing" },
        ...{ step: null, revision: 1, at, by: by.accountId, reason: "", key: "waiting" },
      });
    }
  });
}
