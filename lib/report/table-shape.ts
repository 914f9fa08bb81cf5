import type { FieldKind, LabelVariant, Sum } from "@/lib/editions/types";

/** What moving, pasting and counting need to know of a table; small enough to be sent to the browser. */
export interface TableShape {
  /** The report's. */
  readonly year: number;
  readonly lines: readonly ShapeLine[];
  readonly heads: readonly ShapeHead[];
  readonly sums: readonly Sum[];
  readonly variants: readonly LabelVariant[];
  /** What is wanted above and below the grid, by codes. */
  readonly around: readonly string[];
}

/** What stands over the columns of figures, from a line down to the next head. */
export interface ShapeHead {
  readonly from: number;
  /** The headings over each column, outermost first; [] where nothing stands over it. */
  readonly columns: readonly (readonly string[])[];
}

export interface ShapeLine {
  /** The headings of the line, outermost first: its own is the last, others reach down to it. [] where it has none. */
  readonly names: readonly string[];
  /** How far its own is printed from the left, in characters. */
  readonly depth: number;
  /** By column of figures; null where the line has none in the column. */
  readonly figures: readonly (ShapeFigure | null)[];
  readonly counts?: string;
  readonly countsNot?: string;
}

export interface ShapeFigure {
  readonly code: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly unit?: string;
}

/** The figures of a table in printed order. */
export function figuresIn({ lines }: TableShape): readonly ShapeFigure[] {
  return lines.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));
}
