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

/** Those of the earlier drafts that a person opened or did something with. */
function knownTo({ earlier, steps, seen, accountId }: Known): readonly number[] {
  const own = steps.flatMap(({ by, revision }) => (by === accountId ? [revision] : []));
  const known = new Set([...seen, ...own]);
  return earlier.filter((draft) => known.has(draft));
}

const newest = (drafts: readonly number[]): number | null =>
  drafts.length > 0 ? Math.max(...drafts) : null;

/**
 * The draft that a person compares with what is shown: the last that they opened or did something with,
 * and that was not withdrawn. null to whoever knows none such: everything is new to them, unless they
 * read a withdrawn one (`readWithdrawn`).
 */
export function baselineOf(known: Known): number | null {
  const withdrawn = withdrawnDrafts(known.steps);
  return newest(knownTo(known).filter((draft) => !withdrawn.has(draft)));
}

/** The draft that was sent before and not withdrawn: its preparers know it, as they wrote on from it. */
export const keptBefore = ({ earlier, steps }: Pick<Known, "earlier" | "steps">): number | null => {
  const withdrawn = withdrawnDrafts(steps);
  return newest(earlier.filter((draft) => !withdrawn.has(draft)));
};

/**
 * The last withdrawn draft that a person read after their baseline; null where there is none. They may
 * believe what stood in it, though nobody is held to it: how it differs is told beside the baseline.
 */
export function readWithdrawn(known: Known): number | null {
  const [withdrawn, baseline] = [withdrawnDrafts(known.steps), baselineOf(known) ?? 0];
  return newest(knownTo(known).filter((draft) => withdrawn.has(draft) && draft > baseline));
}
