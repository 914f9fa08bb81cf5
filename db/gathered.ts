import { eq } from "drizzle-orm";
import type { Gathered } from "@/lib/gathering/gathered";
import type { Report } from "@/lib/report/report";
import type { Value } from "@/lib/report/value";
import { listAssignments } from "./assignments";
import { listContributors } from "./contributors";
import type { Store } from "./store";

/** What is asked of whom for a report, and what each gave. */
export async function findGathered(
  store: Store,
  { id, unitId }: Pick<Report, "id" | "unitId">,
): Promise<Gathered> {
  const { contributions } = store.tables;
  const asked = new Map<string, string[]>();
  for (const { code, contributorId } of await listAssignments(store, id)) {
    asked.set(code, [...(asked.get(code) ?? []), contributorId]);
  }
  const given = new Map<string, Map<string, Value>>();
  const rows = await store.db.select().from(contributions).where(eq(contributions.reportId, id));
  for (const { code, contributorId, value } of rows) {
    given.set(code, (given.get(code) ?? new Map<string, Value>()).set(contributorId, value));
  }
  return { contributors: await listContributors(store, unitId), asked, given };
}
