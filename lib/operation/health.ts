/** What the health address says is wrong. */
export type Failing = "database not readable" | "database not writable" | "disk nearly full";

/** With less than this, what people write next may find no room. */
export const LEAST_FREE_BYTES = 100_000_000;
