import type { Notice } from "./notice";

/** As they are listed: the newest first, and always in the same order. */
export const newestFirst = (notices: readonly Notice[]): Notice[] =>
  [...notices].sort(
    (one, other) => other.at.getTime() - one.at.getTime() || (one.key < other.key ? -1 : 1),
  );
