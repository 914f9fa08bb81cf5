import type { FieldKind, Sum } from "@/lib/editions/types";

/** What moving, pasting and counting need to know of a table; small enough to be sent to the browser. */
export interface TableShape {
  readonly lines: readonly ShapeLine[];
  /** The texts of all column headings, by which a pasted header line is known. */
  readonly headings: readonly string[];
  readonly sums: readonly Sum[];
}

export interface ShapeLine {
  /** The headings that are printed in this line itself. */
  readonly label: string;
  /** By column of figures; null where the line has none in the column. */
  readonly figures: readonly (ShapeFigure | null)[];
  readonly counts?: string;
  readonly countsNot?: string;
}

export interface ShapeFigure {
  readonly code: string;
  readonly kind: FieldKind;
  readonly label: string;
}

/** The figures of a table in printed order. */
export function figuresIn({ lines }: TableShape): readonly ShapeFigure[] {
  return lines.flatMap(({ figures }) => figures.flatMap((figure) => figure ?? []));
}
