import { revisionLayout } from "@/db/revision-layout";
import { findRevision } from "@/db/revisions";
import { findSignature, type Signature } from "@/db/signatures";
import type { Store } from "@/db/store";
import type { Layout } from "@/lib/document/layout";
import { snapshotHash, thaw, type Written } from "@/lib/report/life/snapshot";
import type { Report } from "@/lib/report/report";

/** What a report says as it was frozen. */
export interface FrozenContent extends Written {
  readonly layout: Layout;
  readonly revision: { readonly number: number; readonly sha256: string };
  /** When it was sent for review. */
  readonly at: Date;
  /** Undefined while it is not signed. */
  readonly signature: Signature | undefined;
}

/**
 * From 送审 on a report is what was frozen; undefined while it is being filled in. Throws where the
 * snapshot is no longer what was sent for review: nothing may be made of it.
 */
export async function frozenContent(
  store: Store,
  { id, standing, unitId }: Report,
): Promise<FrozenContent | undefined> {
  if (standing.state === "drafting") return undefined;
  const revision = await findRevision(store, id, standing.revision);
  if (!revision) return undefined;
  const { number, sha256, snapshot, at } = revision;
  if (snapshotHash(snapshot) !== sha256) throw new Error(`draft ${number} of ${id} was altered`);
  const signature = await findSignature(store, id, number);
  const layout = await revisionLayout(store, unitId, revision);
  return { ...thaw(snapshot), layout, revision: { number, sha256 }, at, signature };
}
