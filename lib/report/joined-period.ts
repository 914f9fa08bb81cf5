import type { Period } from "./actor";

const isOver = ({ until }: Period, { from }: Period): boolean =>
  until !== null && from !== null && until < from;

/** The later of two last days; no last day is the latest. */
const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one > other ? one : other;

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : one < other ? one : other;

/**
 * When somebody holds a role who held it for one period and is given it for another. The days between two
 * that do not meet are in neither: then the later one counts.
 */
export function joinedPeriod(one: Period, other: Period): Period {
  if (isOver(one, other)) return other;
  if (isOver(other, one)) return one;
  return { from: earlier(one.from, other.from), until: later(one.until, other.until) };
}
