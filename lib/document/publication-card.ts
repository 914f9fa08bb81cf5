import type { Edition } from "@/lib/editions/types";
import { indexNumber } from "@/lib/report/index-number";
import { textOf, type Entries } from "@/lib/report/value";
import { closingDate } from "./closing-date";
import { normalise } from "./normalise";
import { printed } from "./printed-line";
import type { DocumentMeta } from "./model";

/** What a web site's publishing system asks for beside the text. "" is what nobody has filled in. */
export interface PublicationCard {
  readonly title: string;
  /** 索引号 */
  readonly indexNumber: string;
  /** 发布机构, its marks as the title has them. */
  readonly publisher: string;
  /** 成文日期 as 2019-01-23, and as the document prints it; what is printed while it is unset is no date. */
  readonly date: string;
  readonly printedDate: string;
}

/** `signedOn`: the day of signing, as 2019-01-23. */
export function publicationCard(
  edition: Edition,
  entries: Entries,
  { title, unit }: DocumentMeta,
  signedOn?: string,
): PublicationCard {
  const date = closingDate(edition, entries, signedOn);
  return {
    title,
    indexNumber: textOf(entries, indexNumber.code),
    publisher: normalise(printed(edition.closing.unit, entries) || unit),
    date: date.day,
    printedDate: date.printed,
  };
}
