import { openOutbox } from "@/lib/outbox/outbox";
import type { Pending } from "@/lib/outbox/pending";
import { later } from "../report-form/later";

const TRIES = 5;
const PAUSE_MS = 300;

const pause = (milliseconds: number) =>
  new Promise<null>((resolve) => void later(() => resolve(null), milliseconds));

/** What an account has unsaved on this computer, once what is on its way had time to arrive. */
export async function allUnsaved(account: string): Promise<readonly Pending[]> {
  const outbox = openOutbox();
  for (let tries = 1; ; tries += 1) {
    const found = await Promise.race([outbox.list(account), pause(TRIES * PAUSE_MS)]);
    if (!found) return []; // the browser does not say; a page that holds text asks for itself
    if (tries === TRIES || found.every(({ problem }) => problem)) return found;
    await pause(PAUSE_MS);
  }
}
