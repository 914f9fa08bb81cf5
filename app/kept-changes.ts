import type { Changes } from "@/lib/changes/change";
import { changesBetween, type Revisions } from "@/lib/changes/changes-between";

/** The newest ones are kept: what is compared is frozen, and the public may ask for it at any rate. */
const MOST = 50;

const kept = new Map<string, Promise<Changes>>();

/** What changed between two frozen texts, compared once. `key` names the two. */
export function keptChanges(key: string, revisions: Revisions): Promise<Changes> {
  const there = kept.get(key);
  if (there) return there;
  const changes = changesBetween(revisions);
  kept.set(key, changes);
  changes.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return changes;
}
