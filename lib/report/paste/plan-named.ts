import type { TableShape } from "../table-shape";
import { chooseColumns, type Columns } from "./choose-columns";
import { headsOver, type PasteFacts } from "./facts";
import { findLines, withoutTwice, type Match } from "./match-rows";
import { labelKey } from "./label-key";
import { AMBIGUOUS, NO_FIGURE, NO_LINE, UNITS_DIFFER, type PastedCell } from "./plan";
import type { BlockRow } from "./read-block";
import { isFigure, isNothing } from "./rows";
import { unitProblemIn } from "./said-around";

/** What a block comes to: its cells with their places, and what leaves doubt. */
export interface Placed {
  readonly cells: readonly PastedCell[];
  readonly doubts: readonly string[];
  readonly columns: readonly Columns[];
}

interface NamedRow {
  readonly row: BlockRow;
  readonly match: Match;
}

const lineOf = ({ match }: NamedRow) => (match.kind === "line" ? match.line : null);

/** Rows below the same headings, of which the columns are chosen together. */
function groupsOf(rows: readonly NamedRow[]): readonly (readonly NamedRow[])[] {
  const groups: NamedRow[][] = [];
  for (const each of rows) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.row.headings === each.row.headings) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

const nameOf = ({ words, at }: BlockRow) => words.filter(Boolean).join(" ") || `第${at + 1}行`;

function cellIn(facts: PasteFacts, named: NamedRow, from: number, column: number): PastedCell[] {
  const { row, match } = named;
  const text = row.cells[from] ?? "";
  const cell = { id: `${row.at}-${from}`, name: nameOf(row), text, column };
  const line = lineOf(named);
  if (line === null) {
    const why = match.kind === "ambiguous" ? AMBIGUOUS : NO_LINE;
    return [{ ...cell, line: null, why }];
  }
  const takesFigure = facts.shape.lines[line]?.figures[column];
  if (!takesFigure) return isNothing(text) ? [] : [{ ...cell, line: null, why: NO_FIGURE }];
  const why = isNothing(text) ? null : unitProblemIn(facts.block, row, from, takesFigure);
  return [{ ...cell, line: why ? null : line, why }];
}

/** A heading that holds a figure says that rows are not what they seem; 0 and 无 say nothing. */
const saysNothing = ({ text }: PastedCell) => !isFigure(text) || Number(text) === 0;

function doubtsOf(
  rows: readonly NamedRow[],
  cells: readonly PastedCell[],
  columns: readonly Columns[],
) {
  const count = (kind: Match["kind"]) => rows.filter(({ match }) => match.kind === kind).length;
  const lines = rows.flatMap((row) => lineOf(row) ?? []);
  const [unknown, ambiguous] = [count("unknown"), count("ambiguous")];
  const noPlace = cells.some((cell) => cell.why === NO_FIGURE && !saysNothing(cell));
  return [
    unknown > 0 && `有 ${unknown} 行在表里没有对应的行`,
    ambiguous > 0 && `有 ${ambiguous} 行的名称对得上几行，或者几行是同一个名称`,
    lines.some((line, at) => line <= (lines[at - 1] ?? -1)) && "行的先后和表里不同",
    !columns.every(({ sure }) => sure) && "看不准哪一列是本年的数",
    cells.some(({ why }) => why?.startsWith("单位")) && UNITS_DIFFER,
    noPlace && "不填数的行里有数",
  ].flatMap((doubt) => doubt || []);
}

const keysOf = ({ words }: BlockRow, { variants }: TableShape) =>
  words.map((word) => (word === "" ? "" : labelKey(word, variants)));

/** Places the rows of a block by what they are called, wherever the cursor is. */
export function planNamed(facts: PasteFacts): Placed {
  const { block, shape, outline, focus, chosen } = facts;
  const matches = withoutTwice(
    findLines(
      block.rows.map((row) => keysOf(row, shape)),
      outline,
    ),
  );
  const rows = block.rows.flatMap((row, at): NamedRow[] => {
    const match = matches[at];
    return match ? [{ row, match }] : [];
  });
  const columns: Columns[] = [];
  const cells = groupsOf(rows).flatMap((group) => {
    const lines = group.flatMap((row) => lineOf(row) ?? []);
    const heads = headsOver(shape, lines.length > 0 ? lines : [focus.line]);
    const found = chooseColumns({
      ...{ shape, block, heads, focus: focus.column, chosen },
      rows: group.map(({ row }) => row),
    });
    columns.push(found);
    const taken = [...found.to];
    return group.flatMap((named) =>
      taken.length === 0 && named.match.kind === "unknown" && found.choices.length === 0
        ? [
            {
              id: `${named.row.at}`,
              name: nameOf(named.row),
              text: "",
              line: null,
              column: 0,
              why: NO_LINE,
            },
          ]
        : taken.flatMap(([from, to]) => cellIn(facts, named, from, to)),
    );
  });
  return { cells, doubts: doubtsOf(rows, cells, columns), columns };
}
