const MINUTE = 60_000;

/** A session ends after this long without a request, in milliseconds. Saving is a request. */
export const IDLE_LIMIT = 30 * MINUTE;
/** A session ends this long after its sign-in, whatever happens in it. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** Activity is noted at most this often: a note is a write. */
const NOTE_EVERY = MINUTE;

export interface SessionAges {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/**
 * A session that was seen later than now is of a time when the clock was wrong. Once that is put back it
 * must not live until then; some minutes are what clocks are put back by every day.
 */
export function isLive({ createdAt, lastSeenAt }: SessionAges, now: Date): boolean {
  const idle = now.getTime() - lastSeenAt.getTime();
  const age = now.getTime() - createdAt.getTime();
  return Math.abs(idle) < IDLE_LIMIT && age < ABSOLUTE_LIMIT;
}

/** Whether the last noted activity is old enough to be noted again. */
export function isDueForNote({ lastSeenAt }: SessionAges, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= NOTE_EVERY;
}
