import type { State } from "./state";

/** A report that was filed with a competent office. */
export interface Filing {
  readonly reportId: string;
  readonly unitId: string;
  readonly year: number;
  readonly unitName: string;
  readonly state: State;
  readonly revision: number;
  /** When it came to the state that it is in. */
  readonly since: Date;
}
