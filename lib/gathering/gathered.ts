import type { Value } from "@/lib/report/value";
import { isSettled } from "@/lib/report/value";

/** 供数单位: a 科室 or 下属单位 that figures and texts are asked of. */
export interface Contributor {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  /** Asked no more; what it gave stays. */
  readonly droppedAt: Date | null;
}

/** What is asked of whom in one report, and what each gave. */
export interface Gathered {
  /** All of the unit, in the order in which they were added. */
  readonly contributors: readonly Contributor[];
  /** The ids of whom each field is asked of, by code. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** What was given, by code and contributor. */
  readonly given: ReadonlyMap<string, ReadonlyMap<string, Value>>;
}

/** One of those whose figures make up a cell's. */
export interface Source {
  readonly id: string;
  readonly name: string;
  /** null: it has not answered yet, which is not 0. */
  readonly value: Value;
}

/** The named sources of a field, in the order of the contributors. Who is no longer asked is none. */
export function sourcesOf({ contributors, asked, given }: Gathered, code: string): Source[] {
  const ids = asked.get(code) ?? [];
  return contributors
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({ id, name, value: given.get(code)?.get(id) ?? null }));
}

/** The codes of what is asked of a contributor, among those that the form has. */
export function askedOf(
  { asked }: Gathered,
  contributorId: string,
  codes: Iterable<string>,
): readonly string[] {
  return [...codes].filter((code) => asked.get(code)?.includes(contributorId));
}

/** How many of the fields asked of a contributor it has answered. */
export function answeredOf(
  gathered: Gathered,
  contributorId: string,
  codes: readonly string[],
): number {
  const answer = (code: string) => gathered.given.get(code)?.get(contributorId);
  return codes.filter((code) => isSettled(answer(code))).length;
}
