import type { Draft } from "@/lib/report/draft-number";
import { calendarDate } from "@/lib/report/moment";
import type { Printing } from "./printing";

/** What the head of each page says: 送审稿 第1稿, with the date where the printing has it; null once signed. */
export function pageMark(
  { draftName, datedPages }: Printing,
  draft: Draft | null,
  date: Date,
): string | null {
  const said = [
    ...(draft ? [draftName, `第${draft.number}稿`] : []),
    ...(datedPages ? [calendarDate(date)] : []),
  ];
  return said.length > 0 ? said.join(" ") : null;
}

/**
 * What a file's name says in brackets: （公开件，送审稿第1稿）; "" where there is nothing to say. `draft` is
 * null where the file itself says it, or once it is signed.
 */
export function fileMark({ fileMark: mark, draftName }: Printing, draft: Draft | null): string {
  const drafted = draft ? [`${draftName}第${draft.number}稿`] : [];
  const said = [...(mark && !drafted[0]?.startsWith(mark) ? [mark] : []), ...drafted];
  return said.length > 0 ? `（${said.join("，")}）` : "";
}
