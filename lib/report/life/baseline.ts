import type { TransitionAction } from "./action";

/** A step of a report's life, as far as it says who knew which draft. */
export interface KnownStep {
  readonly action: TransitionAction;
  readonly revision: number;
  /** The account that took it. */
  readonly by: string;
}

/** The drafts that their preparer took back before the next one: nobody is held to what stood in them. */
export const withdrawnDrafts = (
  steps: readonly Pick<KnownStep, "action" | "revision">[],
): ReadonlySet<number> =>
  new Set(steps.flatMap(({ action, revision }) => (action === "withdraw" ? [revision] : [])));

export interface Known {
  /** The drafts before the one that is shown, in order. */
  readonly earlier: readonly number[];
  readonly steps: readonly KnownStep[];
  /** Those that the person opened. */
  readonly seen: readonly number[];
  readonly accountId: string;
}

/**
 * The draft that a person compares with what is shown: the last that they opened or did something with,
 * and that was not withdrawn. null to whoever knows none of it: everything is new to them.
 */
export function baselineOf({ earlier, steps, seen, accountId }: Known): number | null {
  const own = steps.flatMap(({ by, revision }) => (by === accountId ? [revision] : []));
  const known = new Set([...seen, ...own]);
  const withdrawn = withdrawnDrafts(steps);
  const kept = earlier.filter((draft) => known.has(draft) && !withdrawn.has(draft));
  return kept.length > 0 ? Math.max(...kept) : null;
}
