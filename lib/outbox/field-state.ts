import type { Value } from "@/lib/report/value";
import { MOST_CHARACTERS } from "./one-request";
import type { Attempt, FieldProblem } from "./pending";

/** What a tab knows of one field. */
export interface FieldState {
  /** What the server holds, as far as this tab has heard. */
  readonly version: number;
  readonly value: Value;
  /** Characters that the field takes; more are not sent. */
  readonly longest: number;
  readonly sent: Attempt | null;
  readonly next: Attempt | null;
  readonly problem: FieldProblem | null;
}

export const UNKNOWN: FieldState = {
  version: 0,
  value: null,
  longest: MOST_CHARACTERS,
  sent: null,
  next: null,
  problem: null,
};

/** What the person sees in the field: the newest of typed, sent and stored. */
export const shown = ({ next, sent, value }: FieldState): Value =>
  (next ?? sent ?? { value }).value;

/** The stored value that the person's draft began from; undefined where this tab has not seen it. */
export const beganFrom = ({ next, version, value }: FieldState): Value | undefined =>
  next?.seen === version ? value : undefined;

/** What the server holds, as far as this tab has heard; of a conflict, what the other wrote. */
export const stored = ({ problem, value }: FieldState): Value =>
  problem?.kind === "conflict" ? problem.current.value : value;
