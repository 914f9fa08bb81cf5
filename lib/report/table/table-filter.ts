import { readFigure } from "../read-figure";
import { figuresIn, type TableShape } from "../table-shape";
import type { Entries, Value } from "../value";
import { partsOf } from "./table-parts";

/** Below this a figure of a small office doubles by itself. */
const LEAST = 10;
const SHARE = 0.3;

/**
 * 变化大: a canonical figure that differs from last year's by three tenths of the larger of the two
 * or more, and by 10 at least. Only what is looked at again follows from it, so that floats do.
 */
export function isBigChange(before: string, now: string): boolean {
  const [was, is] = [Number(before), Number(now)];
  const change = Math.abs(is - was);
  return change >= LEAST && change >= SHARE * Math.max(was, is);
}

/** The figures that are far from last year's. */
export function changedFigures(
  shape: TableShape,
  lastYear: Entries | null,
  held: (code: string) => Value,
): readonly string[] {
  return figuresIn(shape).flatMap((figure) => {
    const { code } = figure;
    const [before, read] = [lastYear?.get(code), readFigure(figure, held(code) ?? "")];
    return before && read.ok && read.value && isBigChange(before, read.value) ? [code] : [];
  });
}

/** Which lines show these figures, by line: those they stand in, and the heads of their parts. */
export function linesShowing(shape: TableShape, codes: ReadonlySet<string>): readonly boolean[] {
  const heads = partsOf(shape)
    .filter((part) => part.codes.some((code) => codes.has(code)))
    .map(({ line }) => line);
  return shape.lines.map(
    ({ figures }, line) =>
      heads.includes(line) || figures.some((figure) => figure && codes.has(figure.code)),
  );
}
