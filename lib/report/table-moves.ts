import { figuresIn, type TableShape } from "./table-shape";

export type Move = "next" | "previous" | "up" | "down" | "left" | "right";

type Way = (shape: TableShape, code: string, step: 1 | -1) => string | null;

/** The figure that a key leads to from another; null at the table's edge. */
export function figureAfter(shape: TableShape, code: string, move: Move): string | null {
  const [way, step] = ways[move];
  return way(shape, code, step);
}

function inOrder(shape: TableShape, code: string, step: number): string | null {
  const figures = figuresIn(shape);
  return figures[figures.findIndex((figure) => figure.code === code) + step]?.code ?? null;
}

function placeOf({ lines }: TableShape, code: string) {
  const columns = lines.map(({ figures }) => figures.findIndex((figure) => figure?.code === code));
  const line = columns.findIndex((column) => column >= 0);
  return { line, column: columns[line] ?? -1 };
}

/** The next line that has a figure in the column, or to the left of it where its cells are merged. */
function inColumn(shape: TableShape, code: string, step: number): string | null {
  const { line, column } = placeOf(shape, code);
  for (let at = line + step; shape.lines[at]; at += step) {
    const reach = shape.lines[at]?.figures.slice(0, column + 1).reverse();
    const figure = reach?.find((one) => one !== null);
    if (figure) return figure.code;
  }
  return null;
}

function inLine(shape: TableShape, code: string, step: number): string | null {
  const { line, column } = placeOf(shape, code);
  return shape.lines[line]?.figures[column + step]?.code ?? null;
}

const ways: Readonly<Record<Move, readonly [Way, 1 | -1]>> = {
  next: [inOrder, 1],
  previous: [inOrder, -1],
  up: [inColumn, -1],
  down: [inColumn, 1],
  left: [inLine, -1],
  right: [inLine, 1],
};
