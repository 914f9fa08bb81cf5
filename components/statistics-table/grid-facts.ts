import type { Sum } from "@/lib/editions/types";
import type { PlacedCell } from "@/lib/report/table-grid";
import type { Entries } from "@/lib/report/value";

/** What every cell of a grid is drawn by. */
export interface GridFacts {
  readonly placed: readonly PlacedCell[];
  /** Sums by the code of their total. */
  readonly sums: ReadonlyMap<string, Sum>;
  readonly lastYear: Entries | null;
  /** Whether there is one column of figures, so that last year's can stand in one beside it. */
  readonly single: boolean;
}

/** The code of the figure in a line of cells, if it has one. */
export function figureCode(cells: readonly PlacedCell[]): string | null {
  const [code] = cells.flatMap(({ cell }) =>
    cell.role === "figure" && cell.field ? [cell.field.code] : [],
  );
  return code ?? null;
}
