import { editionForYear } from "@/lib/editions/index";
import type { Edition } from "@/lib/editions/types";

/** No report was owed before the regulation took effect in 2008. */
const FIRST_YEAR = 2008;

/** The years, newest first, whose report is due or overdue and not begun, and whose form Nianbao knows. */
export function openYears(
  thisYear: number,
  begun: readonly number[],
): readonly { readonly year: number; readonly edition: Edition }[] {
  const years = Array.from({ length: thisYear - FIRST_YEAR }, (_, back) => thisYear - 1 - back);
  return years.flatMap((year) => {
    const edition = editionForYear(year);
    return edition && !begun.includes(year) ? [{ year, edition }] : [];
  });
}
