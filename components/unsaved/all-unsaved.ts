import { handIn } from "@/lib/outbox/hand-in";
import { openOutbox } from "@/lib/outbox/outbox";
import type { Pending } from "@/lib/outbox/pending";
import { later } from "../report-form/later";
import { reportSaver } from "./report-saver";

const TRIES = 5;
const PAUSE_MS = 300;

const pause = (milliseconds: number) =>
  new Promise<null>((resolve) => void later(() => resolve(null), milliseconds));

/** What is left of it once what pages that are gone left is handed in; by a form's page itself. */
async function handedIn(account: string, found: readonly Pending[]): Promise<readonly Pending[]> {
  if (document.getElementById("save-line")) return found;
  const reports = [...new Set(found.map(({ report }) => report))];
  const left = await Promise.all(
    reports.map((report) => handIn(reportSaver(account, report)).then((handed) => handed.left)),
  );
  return left.flatMap((records) => records ?? []);
}

/** What an account has unsaved on this computer, once what is on its way had time to arrive. */
export async function allUnsaved(account: string): Promise<readonly Pending[]> {
  const outbox = openOutbox();
  for (let tries = 1; ; tries += 1) {
    const found = await Promise.race([outbox.list(account), pause(TRIES * PAUSE_MS)]);
    if (!found) return []; // the browser does not say; a page that holds text asks for itself
    if (tries === TRIES || found.every(({ problem }) => problem)) return handedIn(account, found);
    await pause(PAUSE_MS);
  }
}
