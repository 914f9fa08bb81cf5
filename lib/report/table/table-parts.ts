import { figuresIn, type TableShape } from "../table-shape";

/** A part of a table: from one heading 一、… to the next. */
export interface TablePart {
  /** 一 */
  readonly mark: string;
  /** 一、主动公开情况 */
  readonly name: string;
  /** Its first line, counted from 0. */
  readonly line: number;
  /** Of its figures, in printed order. */
  readonly codes: readonly string[];
}

const HEADING = /^([一二三四五六七八九十]+)、/;

function codesBetween(shape: TableShape, from: number, to: number | undefined) {
  return figuresIn({ ...shape, lines: shape.lines.slice(from, to) }).map(({ code }) => code);
}

/** The parts of a table in printed order; none where its lines are not numbered so. */
export function partsOf(shape: TableShape): readonly TablePart[] {
  const heads = shape.lines.flatMap(({ names: [name = ""] }, line) => {
    const mark = HEADING.exec(name)?.[1];
    const reachesDown = shape.lines[line - 1]?.names[0] === name;
    return mark === undefined || reachesDown ? [] : [{ mark, name, line }];
  });
  return heads.map((head, at) => ({
    ...head,
    codes: codesBetween(shape, head.line, heads[at + 1]?.line),
  }));
}
