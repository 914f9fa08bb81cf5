import { fieldsOf } from "@/lib/editions/define";
import type { Edition } from "@/lib/editions/types";
import { isBeside } from "@/lib/report/address";
import type { Entries } from "@/lib/report/value";
import type { Printing } from "./printing";

/**
 * What of a report's entries goes out with its files as data. Private notes and last year's text that
 * nobody has confirmed are nobody else's; nor does a printing give out as data whom it does not print.
 */
export function exportedEntries(edition: Edition, entries: Entries, printing: Printing): Entries {
  const left = fieldsOf(edition).filter(({ signature }) => signature && !printing.signatures);
  const leftOut = new Set(left.map(({ code }) => code));
  return new Map([...entries].filter(([code]) => !isBeside(code) && !leftOut.has(code)));
}
