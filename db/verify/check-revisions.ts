import { asc, eq } from "drizzle-orm";
import { snapshotHash } from "@/lib/report/life/snapshot";
import { faultOf, type Fault } from "./fault";
import type { Reader } from "./reader";

/** Each frozen draft is what its SHA-256 was taken of. */
export async function checkRevisions({ db, tables }: Reader): Promise<Fault[]> {
  const { revisions, reports } = tables;
  const listed = await db
    .select({
      reportId: revisions.reportId,
      revision: revisions.number,
      unitName: reports.unitName,
      year: reports.year,
      snapshot: revisions.snapshot,
      sha256: revisions.sha256,
    })
    .from(revisions)
    .innerJoin(reports, eq(revisions.reportId, reports.id))
    .orderBy(asc(reports.year), asc(reports.unitName), asc(revisions.number));
  return listed.flatMap(({ snapshot, sha256, ...of }) => {
    const found = snapshotHash(snapshot);
    if (found === sha256) return [];
    return [faultOf(of, `内容改动过：校验码应为 ${sha256}，现在算出来是 ${found}`)];
  });
}
