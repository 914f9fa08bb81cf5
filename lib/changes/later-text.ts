import type { Run } from "./text/change";

/** What stands now. */
export const laterText = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => (kind === "deleted" ? "" : text)).join("");
