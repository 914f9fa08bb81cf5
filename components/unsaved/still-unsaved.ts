import { handIn } from "@/lib/outbox/hand-in";
import { openOutbox } from "@/lib/outbox/outbox";
import { thisPage, type Pending } from "@/lib/outbox/pending";
import { reportSaver } from "./report-saver";
import { SEND_STOP } from "./send-stop-id";
import { showAnew } from "./show-anew";

/** What is typed on a form's page is said by its own line on saving, beside the field. */
const isElsewhere = ({ writer, code }: Pending) =>
  writer !== thisPage || !document.getElementById(code);

/**
 * What of a report is unsaved, other than on this page, once what pages that are gone left is handed
 * in: a page may be gone before it hears that the server has it all. A form's page and 送审 do that themselves;
 * the overview is shown anew, with what it counts.
 */
export async function stillUnsaved(account: string, report: string): Promise<readonly Pending[]> {
  const isForm = document.getElementById("save-line") !== null;
  if (isForm || document.getElementById(SEND_STOP)) {
    const found = await openOutbox().list(account, report);
    return isForm ? found.filter(isElsewhere) : found;
  }
  const { left, taken } = await handIn(reportSaver(account, report));
  if (taken > 0 && window.location.pathname === `/reports/${report}`) showAnew(taken);
  return left ?? [];
}
