import type { Line } from "./line";

/**
 * One case of what a typist sets otherwise than it was typed. It carries its own examples, which a test
 * holds it to: a case without near misses does not compile.
 */
export interface Case {
  readonly name: string;
  /** What a line must hold for the case to have anything to set: most lines are spared its walk. */
  readonly seeks: RegExp;
  /** Puts the marks into the line's cells, in time proportional to its length. */
  readonly set: (line: Line) => void;
  /** What must stay as it is. */
  readonly silent: readonly [string, ...string[]];
  /** What must be found, and what it prints as. */
  readonly found: readonly [readonly [string, string], ...(readonly [string, string])[]];
}
