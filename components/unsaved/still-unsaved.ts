import { handIn } from "@/lib/outbox/hand-in";
import { openOutbox } from "@/lib/outbox/outbox";
import { thisPage, type Pending } from "@/lib/outbox/pending";
import { reportSaver } from "./report-saver";
import { SEND_STOP } from "./send-stop-id";

/** What is typed on a form's page is said by its own line on saving, beside the field. */
const isElsewhere = ({ writer, code }: Pending) =>
  writer !== thisPage || !document.getElementById(code);

/**
 * What of a report is unsaved, other than on this page, once what pages that are gone left is handed
 * in: a page may be gone before it hears that the server has it all. A form's page and 送审 do that themselves.
 */
export async function stillUnsaved(account: string, report: string): Promise<readonly Pending[]> {
  const isForm = document.getElementById("save-line") !== null;
  const left =
    isForm || document.getElementById(SEND_STOP)
      ? await openOutbox().list(account, report)
      : (await handIn(reportSaver(account, report))).left;
  return isForm ? (left ?? []).filter(isElsewhere) : (left ?? []);
}
