import type { TableShape } from "../table-shape";
import { BLANK, type Entries } from "../value";
import { partsOf } from "./table-parts";

/** Figures that can be filled at once. */
export interface FillChoice {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** Nothing where last year's report has no 留空 at all. */
function asLastYear(missing: readonly string[], lastYear: Entries | null): readonly FillChoice[] {
  if (!lastYear || ![...lastYear.values()].includes(BLANK)) return [];
  const codes = missing.filter((code) => lastYear.get(code) === BLANK);
  return [{ id: "before", name: "按上年留空的", codes }];
}

/** The whole table first, then what last year's report left 留空, then the parts in which something is missing. */
export function fillChoices(
  shape: TableShape,
  missing: readonly string[],
  lastYear: Entries | null,
): readonly [FillChoice, ...FillChoice[]] {
  const parts = partsOf(shape).map(({ mark, name, codes }) => ({
    ...{ id: mark, name },
    codes: codes.filter((code) => missing.includes(code)),
  }));
  return [
    { id: "all", name: "整个表", codes: missing },
    ...asLastYear(missing, lastYear),
    ...parts.filter(({ codes }) => codes.length > 0),
  ];
}
