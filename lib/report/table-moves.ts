import { figuresIn, type TableShape } from "./table-shape";

export type Move = "next" | "previous" | "up" | "down" | "left" | "right";

type Way = (shape: TableShape, code: string, step: 1 | -1) => string | null;

/** The figure that a key leads to from another; null at the table's edge. */
export function figureAfter(shape: TableShape, code: string, move: Move): string | null {
  const [way, step] = ways[move];
  return way(shape, code, step);
}

/** The next of `codes` after `from` in printed order, going on at the top; null if there are none. */
export function nextAmong(
  shape: TableShape,
  codes: readonly string[],
  from: string | null,
): string | null {
  const order = figuresIn(shape).map(({ code }) => code);
  const at = from === null ? -1 : order.indexOf(from);
  const onward = [...order.slice(at + 1), ...order.slice(0, at + 1)];
  return onward.find((code) => codes.includes(code)) ?? null;
}

function inOrder(shape: TableShape, code: string, step: number): string | null {
  const figures = figuresIn(shape);
  return figures[figures.findIndex((figure) => figure.code === code) + step]?.code ?? null;
}

function placeOf({ lines }: TableShape, code: string) {
  const columnIn = (at: number) =>
    (lines[at]?.figures ?? []).findIndex((figure) => figure?.code === code);
  const line = lines.findIndex((_, at) => columnIn(at) >= 0);
  return { line, column: columnIn(line) };
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
