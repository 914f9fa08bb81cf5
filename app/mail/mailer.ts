import { noticesAsOf } from "@/db/last-moved";
import type { Store } from "@/db/store";
import type { Postbox } from "@/lib/mail/postbox";
import { Refusals } from "@/lib/mail/refusals";
import { logLine, outlineOf } from "@/lib/operation/log-line.mjs";
import { sendNotices, type Sending } from "./send-notices";
import { sendRecord } from "./send-record";

/** Sends, round by round, what there is to send. */
export class Mailer {
  private readonly sending: Sending;
  /** What was so when a round left nothing to be tried again. */
  private done = "";
  private busy = false;

  constructor(
    private readonly store: Store,
    private readonly postbox: Postbox,
    origin: string,
    private readonly recordTo: string | undefined,
  ) {
    this.sending = { store, postbox, origin, refusals: new Refusals() };
  }

  /** One round; while one is underway, none. It never throws: what fails is logged, and tried in the next. */
  async round(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.sendWhatMoved();
      if (this.recordTo) await sendRecord(this.store, this.postbox, this.recordTo);
    } catch (error) {
      logLine("error", "mail round failed", outlineOf(error));
    } finally {
      this.busy = false;
    }
  }

  /** Where nothing was recorded since, and no new day began, notices are the same as before. */
  private async sendWhatMoved(): Promise<void> {
    const now = noticesAsOf(this.store);
    if (now === this.done) return;
    if (await sendNotices(this.sending)) this.done = now;
  }
}
