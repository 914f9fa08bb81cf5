import type { Objection } from "./objection";

/** Who could lift an objection against a step of a unit's report, by their roles today. */
export interface Overseers {
  /** The unit's 负责人. */
  readonly heads: readonly string[];
  /** The 管理员 of the unit and of those above it. */
  readonly administrators: readonly string[];
  /** Whose report it is: they lift nothing. */
  readonly preparers: ReadonlySet<string>;
}

/** The accounts that may lift an objection; whoever it is against only where there is nobody else. */
export function liftersOf(
  { recordedBy, personId }: Pick<Objection, "recordedBy" | "personId">,
  { heads, administrators, preparers }: Overseers,
): readonly string[] {
  const able = [...new Set([...heads, ...administrators])].filter(
    (id) => id !== recordedBy && !preparers.has(id),
  );
  const others = able.filter((id) => id !== personId);
  return others.length > 0 ? others : able;
}
