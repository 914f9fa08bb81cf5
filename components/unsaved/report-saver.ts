import { openOutbox } from "@/lib/outbox/outbox";
import { thisPage } from "@/lib/outbox/pending";
import { postEntries } from "@/lib/outbox/post-entries";
import { Saver } from "@/lib/outbox/saver";
import { later } from "../report-form/later";

const savers = new Map<string, Saver>();

/** The one saver by which a page without a form hands in what was left behind of a report. */
export function reportSaver(account: string, report: string): Saver {
  const key = `${account} ${report}`;
  const known = savers.get(key);
  if (known) return known;
  const options = { outbox: openOutbox(), writer: thisPage, post: postEntries, later };
  const saver = new Saver({ account, report, ...options });
  savers.set(key, saver);
  return saver;
}
