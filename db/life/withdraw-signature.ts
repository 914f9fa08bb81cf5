import { and, eq } from "drizzle-orm";
import type { Actor } from "@/lib/report/actor";
import type { Standing } from "@/lib/report/life/state";
import type { TransitionRequest } from "@/lib/report/life/transition";
import type { Report } from "@/lib/report/report";
import type { Store } from "../store";
import { moveReport } from "../transitions";

/**
 * 撤回签发: the same draft waits for the head again, and what was kept with the signature is put aside, in
 * the same transaction. Throws as `moveReport` does.
 */
export async function withdrawSignature(
  store: Store,
  actor: Actor,
  reportId: string,
  asked: Omit<TransitionRequest, "action">,
): Promise<Standing> {
  const request = { ...asked, action: "withdrawSignature" } as const;
  return moveReport(store, actor, reportId, request, (report) => putFilesAside(store, report));
}

/** From 签发 to 报送 the signature is the newest step. */
async function putFilesAside(store: Store, { id, standing }: Report): Promise<void> {
  const { revisionFiles, withdrawnFiles } = store.tables;
  const { revision, number: signature } = standing;
  const kept = and(eq(revisionFiles.reportId, id), eq(revisionFiles.revision, revision));
  const files = await store.db.delete(revisionFiles).where(kept).returning();
  const aside = files.map((file) => ({ ...file, signature }));
  if (aside.length > 0) await store.db.insert(withdrawnFiles).values(aside);
}
