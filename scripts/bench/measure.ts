import type { Paired } from "./paired";

/** One line of the bench. `unit` belongs to the two medians of a ratio, or to the figure alone. */
export type Measured =
  | ({ readonly unit: string } & Paired)
  | { readonly ms: number; readonly rounds: number }
  | { readonly skipped: string };

/** Measures what belongs together and answers by key. */
export type Measure = () => Promise<Readonly<Record<string, Measured>>>;
