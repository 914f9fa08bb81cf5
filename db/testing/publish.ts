import { eq } from "drizzle-orm";
import { freeze } from "@/lib/report/life/snapshot";
import type { Actor } from "@/lib/report/actor";
import type { Report } from "@/lib/report/report";
import type { Entries } from "@/lib/report/value";
import { findReport } from "../reports";
import { addRevision } from "../revisions";
import type { Store } from "../store";

/** What is made published, without all that comes before it. */
export interface MadePublished {
  readonly report: Pick<Report, "id">;
  /** Whose name stands under every step. */
  readonly actor: Actor;
  readonly entries: Entries;
  readonly day: string;
  readonly address?: string;
  /** Where it corrects what was published before. */
  readonly reason?: string;
}

const publishing = { action: "publish", state: "published", reason: "" } as const;
const amending = { action: "amend", state: "drafting" } as const;

/** Freezes a next revision and publishes it, as the report's life would; answers with its number. */
export async function makePublished(
  store: Store,
  { report: { id }, actor, entries, day, address = "", reason }: MadePublished,
): Promise<number> {
  const { transitions, reports, publications } = store.tables;
  const [at, by] = [store.now(), actor.accountId];
  return store.transaction(async () => {
    const report = findReport(store, id);
    if (!report) throw new Error(`no report ${id}`);
    const { standing } = report;
    const revision = standing.revision + 1;
    await addRevision(store, actor, id, revision, freeze(report, entries));
    let { number } = standing;
    for (const step of [...(reason === undefined ? [] : [{ ...amending, reason }]), publishing]) {
      const key = `${step.action}-${revision}`;
      const row = {
        reportId: id,
        number: ++number,
        revision,
        channel: "inSystem",
        at,
        by,
      } as const;
      await store.db.insert(transitions).values({ ...row, ...step, key });
    }
    await store.db.update(reports).set({ latest: number }).where(eq(reports.id, id));
    await store.db.insert(publications).values({ reportId: id, number, revision, address, day });
    return revision;
  });
}
