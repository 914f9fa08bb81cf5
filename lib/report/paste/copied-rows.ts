/** A cell of a table that was copied as HTML. */
export interface CopiedCell {
  readonly text: string;
  readonly down: number;
  readonly across: number;
}

/** More columns than any form has. */
const MOST_COLUMNS = 100;

export interface CopiedRows {
  readonly rows: readonly (readonly string[])[];
  /** Cells merged downwards, counted from 0. */
  readonly merged: readonly {
    readonly row: number;
    readonly column: number;
    readonly down: number;
  }[];
}

/** The cells by row and column as a spreadsheet's text has them: a merged one's text once, in its first place. */
export function copiedRows(table: readonly (readonly CopiedCell[])[]): CopiedRows {
  const rows = table.map((): string[] => []);
  const merged: { row: number; column: number; down: number }[] = [];
  table.forEach((cells, row) => {
    let column = 0;
    for (const { text, down, across } of cells) {
      while (rows[row]?.[column] !== undefined) column += 1;
      const reach = Math.min(down || rows.length, rows.length - row); // 0 is: to the last
      for (const covered of rows.slice(row, row + reach)) {
        for (let each = 0; each < Math.min(across, MOST_COLUMNS); each += 1)
          covered[column + each] = "";
      }
      const first = rows[row];
      if (first) first[column] = text;
      if (reach > 1) merged.push({ row, column, down: reach });
    }
  });
  return {
    rows: rows.map((cells) => Array.from(cells, (text: string | undefined) => text ?? "")),
    merged,
  };
}
