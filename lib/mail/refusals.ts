const MINUTE_MS = 60_000;
const LONGEST_MS = 60 * MINUTE_MS;

interface Refusal {
  readonly times: number;
  readonly until: Date;
}

/**
 * Whom the server refused, and until when they are left alone: a minute, then twice as long each time,
 * up to an hour. A server that is asked for the same bad address every minute may shut us out.
 */
export class Refusals {
  private readonly refused = new Map<string, Refusal>();

  isLeftAlone(address: string, now: Date): boolean {
    const until = this.refused.get(address)?.until;
    return until !== undefined && now < until;
  }

  note(address: string, now: Date): void {
    const times = this.refused.get(address)?.times ?? 0;
    const wait = Math.min(MINUTE_MS * 2 ** times, LONGEST_MS);
    this.refused.set(address, { times: times + 1, until: new Date(now.getTime() + wait) });
  }

  forget(address: string): void {
    this.refused.delete(address);
  }
}
