import { theStore } from "@/db/open";
import { isSigned } from "@/lib/report/life/state";
import { dayDone } from "@/lib/report/life/transition";
import { isoDay } from "@/lib/report/moment";
import type { openReview } from "./open-review";

type Opened = Awaited<ReturnType<typeof openReview>>;

/** The day of signing; to whoever is about to sign, today: the document is shown as they sign it. */
export function signedOn({ report, transitions }: Opened): string | undefined {
  const { standing, filed } = report;
  if (standing.state === "signing" && !filed) return isoDay(theStore().now());
  if (!isSigned(standing) && !filed) return undefined;
  const signed = transitions.findLast(({ action }) => action === "sign");
  return signed && dayDone(signed);
}
