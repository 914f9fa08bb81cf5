import type { TableShape } from "../table-shape";
import type { Block, BlockRow } from "./read-block";
import { columnRole, type ColumnRole } from "./column-role";
import { labelKey } from "./label-key";
import { isFigure, isNothing, type Rows } from "./rows";

export interface Columns {
  /** For a column of the block the table's. */
  readonly to: ReadonlyMap<number, number>;
  readonly sure: boolean;
  /** Where one column of figures is wanted and nobody can tell which: those that it may be. */
  readonly choices: readonly number[];
}

/** What stands over a column of a block: its own heading and those over it. */
interface Over {
  readonly leaf: string;
  readonly groups: readonly string[];
}

/** A heading over several columns stands in the first of them. */
function reachingTo(line: readonly string[], column: number): string {
  const written = line.slice(0, column + 1).filter(Boolean);
  return line.filter(Boolean).length > 1 ? (written[written.length - 1] ?? "") : "";
}

export function overColumn(headings: Rows, column: number): Over {
  const own = headings.map((line) => line[column] ?? "");
  const last = own.map((cell) => cell !== "").lastIndexOf(true);
  const upper = headings.slice(0, last < 0 ? headings.length : last);
  return {
    leaf: own[last] ?? "",
    groups: upper.map((line) => reachingTo(line, column)).filter(Boolean),
  };
}

/** 1, 2, 3 …, which is nobody's report. */
function isSerial(rows: readonly BlockRow[], column: number): boolean {
  const written = rows.map(({ cells }) => cells[column] ?? "").filter((cell) => !isNothing(cell));
  return written.length > 5 && written.every((cell, at) => Number(cell) === at + 1);
}

type Heads = ReadonlyMap<number, readonly string[]>;

interface Choosing {
  readonly shape: TableShape;
  readonly block: Block;
  /** The rows of the block that stand below the same headings. */
  readonly rows: readonly BlockRow[];
  /** The table's columns that have figures in the lines of those rows, and what stands over them. */
  readonly heads: Heads;
  /** The table's column that has the cursor. */
  readonly focus: number;
  /** The block's column that a person has chosen. */
  readonly chosen: number | null;
}

const NONE: Columns = { to: new Map(), sure: false, choices: [] };

/** Years and 上年数 are told before the form's own word is: both may stand over one column. */
function roleOf({ leaf, groups }: Over, { shape, heads }: Choosing): ColumnRole {
  const roles = [leaf, ...groups].map((heading) => columnRole(heading, shape.year));
  if (roles.includes("other")) return "other";
  const key = labelKey(leaf, shape.variants);
  const own = [...heads.values()].some(
    (names) => labelKey(names[names.length - 1] ?? "", shape.variants) === key,
  );
  if (leaf !== "" && own) return "figure";
  return roles.includes("figure") ? "figure" : (roles.find((role) => role !== "none") ?? "none");
}

/** The one column of figures of a block: the one whose heading says so, or the only one that there is. */
function chooseOne(choosing: Choosing, target: number): Columns {
  const { block, rows } = choosing;
  const read = block.figures.map((column) => {
    const over = overColumn(rows[0]?.headings ?? [], column);
    const isBefore = block.names.length > 0 && column < (block.names[0] ?? 0);
    const serial = isSerial(rows, column);
    return {
      column,
      serial,
      role: isBefore && serial ? "other" : roleOf(over, choosing),
      isBefore,
    };
  });
  const open = read.filter(({ role }) => role !== "other");
  const named = open.filter(({ role }) => role === "figure");
  const [found, another] = named.length > 0 ? named : open;
  const choices = read.length > 1 ? read.map(({ column }) => column) : [];
  if (choosing.chosen !== null)
    return { to: new Map([[choosing.chosen, target]]), sure: true, choices };
  if (!found || another) return { ...NONE, choices };
  const untold = read.some((each) => each.role === "other" && !(each.isBefore && each.serial));
  const sure =
    found.role === "figure" ||
    (found.role === "none" && !found.serial && !found.isBefore && !untold);
  return { to: new Map([[found.column, target]]), sure, choices };
}

/** The columns whose heading stands over several of the table's are told by the group, or by their order. */
function chooseByHeading(choosing: Choosing, over: ReadonlyMap<number, Over>): Columns {
  const { shape, heads } = choosing;
  const key = (text: string) => labelKey(text, shape.variants);
  const leafOf = (names: readonly string[]) => key(names[names.length - 1] ?? "");
  const wanted = [...heads].map(([column, names]) => ({ column, leaf: leafOf(names), names }));
  const given = [...over].filter(
    ([, { leaf }]) =>
      wanted.some((each) => each.leaf === key(leaf)) || columnRole(leaf, shape.year) !== "other",
  );
  const sameOrder =
    given.length === wanted.length &&
    given.every(([, { leaf }], at) => key(leaf) === wanted[at]?.leaf);
  const found = given.map(([column, { leaf, groups }], at) => {
    const same = wanted.filter((each) => each.leaf === key(leaf));
    const grouped = same.filter(({ names }) =>
      groups.some((group) => names.map(key).includes(key(group))),
    );
    const one = sameOrder
      ? wanted[at]
      : same.length === 1
        ? same[0]
        : grouped.length === 1
          ? grouped[0]
          : undefined;
    return [column, one?.column] as const;
  });
  const to = new Map(
    found.flatMap(([from, at]) => (at === undefined ? [] : [[from, at] as const])),
  );
  const sure = to.size === found.length && new Set(to.values()).size === to.size;
  return { to: sure || new Set(to.values()).size === to.size ? to : new Map(), sure, choices: [] };
}

/** Without headings: as many columns as the table has, or those from the cursor on. */
function chooseFrom({ block, heads, focus }: Choosing): Columns {
  const columns = [...heads.keys()];
  const isWhole = block.figures.length === columns.length;
  const isNamed = block.names.length > 0;
  const from = isWhole && isNamed ? 0 : Math.max(columns.indexOf(focus), 0);
  const to = new Map(
    block.figures.flatMap((column, at) => {
      const target = columns[from + at];
      return target === undefined ? [] : [[column, target] as const];
    }),
  );
  const fits = to.size === block.figures.length;
  return { to, sure: fits && (isWhole || !isNamed), choices: [] };
}

/** Which of a block's columns are the table's columns of figures, by their headings. */
export function chooseColumns(choosing: Choosing): Columns {
  const { block, rows, heads } = choosing;
  const [target, another] = [...heads.keys()];
  if (target === undefined) return NONE;
  if (another === undefined) return chooseOne(choosing, target);
  const over = new Map(
    block.figures.map((column) => [column, overColumn(rows[0]?.headings ?? [], column)]),
  );
  const isHeaded = [...over.values()].some(({ leaf }) => leaf !== "");
  return isHeaded ? chooseByHeading(choosing, over) : chooseFrom(choosing);
}

/** How a column is told to a person who has to choose: its heading, or its first figures. */
export function columnName({ rows }: Block, column: number): string {
  const { leaf, groups } = overColumn(rows[0]?.headings ?? [], column);
  const first = rows.flatMap(({ cells }) => {
    const cell = cells[column] ?? "";
    return isFigure(cell) ? [cell] : [];
  });
  const heading = [...groups, leaf].filter(Boolean).join("·");
  return `${heading || `第${column + 1}列`}（${first.slice(0, 3).join("、")}…）`;
}
