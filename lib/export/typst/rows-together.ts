import { headsNext } from "@/lib/document/heading-rows";
import type { DocumentTable } from "@/lib/document/model";

/**
 * How many rows stand on one page from each row on: 1, or more where it heads what is below it, or 0
 * where a row above has counted it. Where cells are merged over rows, none are bound besides.
 */
export function rowsTogether({ header, rows }: DocumentTable): readonly number[] {
  const merged = [...header, ...rows].some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1));
  if (merged) return rows.map(() => 1);
  const heads = headsNext(rows);
  return rows.map((_, at) => (heads[at - 1] ? 0 : heads.slice(at).findIndex((each) => !each) + 1));
}
