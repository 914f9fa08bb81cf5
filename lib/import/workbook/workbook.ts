/** A sheet's cells as text, by row and column; "" where a cell is empty. */
export type Cells = readonly (readonly string[])[];

/** What a sheet's values do not say. */
export interface SheetMarks {
  /** Merged areas, as D5:D6. */
  readonly merged: readonly string[];
  /** Cells whose value was calculated, as D5. */
  readonly formulas: readonly string[];
}

export interface Sheet extends SheetMarks {
  readonly cells: Cells;
}

/** The sheets of a workbook by name. */
export type Workbook = Readonly<Record<string, Sheet>>;
