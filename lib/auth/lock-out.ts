const MINUTE = 60_000;

/** Failures within this time count together, and a lock lasts as long, in milliseconds. */
export const WINDOW = 15 * MINUTE;
const TRIES_BY_NAME = 5;
const TRIES_BY_ADDRESS = 30;
/** How far back failures are looked at: five may stretch over one window before the lock's. */
export const MEMORY = 2 * WINDOW;

export interface Failures {
  /** When sign-in failed for this name, in any order, whether the name exists or not. */
  readonly byName: readonly Date[];
  /** When sign-in failed from this address, under any name. */
  readonly byAddress: readonly Date[];
}

export type Admission = "admitted" | "locked" | "throttled";

/** What is later than the next window is of a time when the clock was wrong: it would lock until then. */
const believable = (at: Date, now: Date): boolean => at.getTime() - now.getTime() < WINDOW;

/** Whether so many failures fell into one window that has its last one less than a window ago. */
function tooMany(failures: readonly Date[], tries: number, now: Date): boolean {
  const newestFirst = failures
    .filter((at) => believable(at, now))
    .map((at) => at.getTime())
    .sort((a, b) => b - a);
  const [newest, oldestCounted] = [newestFirst[0], newestFirst[tries - 1]];
  if (newest === undefined || oldestCounted === undefined) return false;
  return newest - oldestCounted < WINDOW && now.getTime() - newest < WINDOW;
}

/** Whether a sign-in may be tried. Tries while locked are not counted, so that the lock ends. */
export function admission({ byName, byAddress }: Failures, now: Date): Admission {
  if (tooMany(byName, TRIES_BY_NAME, now)) return "locked";
  return tooMany(byAddress, TRIES_BY_ADDRESS, now) ? "throttled" : "admitted";
}
