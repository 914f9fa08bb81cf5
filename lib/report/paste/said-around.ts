import type { ShapeFigure } from "../table-shape";
import { overColumn } from "./choose-columns";
import { unitProblem, unitsNamed } from "./named-units";
import { otherYears } from "./other-years";
import type { Block, BlockRow } from "./read-block";
import { isFigure, isNothing, type Rows } from "./rows";

/** What is said of the whole in lines of headings: titles, and what heads names and units. */
function titlesIn({ names, unit }: Block, headings: Rows): readonly string[] {
  return headings.flatMap((line) => {
    const isTitle = line.filter(Boolean).length === 1;
    return line.filter((_, at) => isTitle || at === unit || names.includes(at));
  });
}

/** Lines of words, such as a note below the table. */
const remarksIn = ({ rows }: Block): readonly string[] =>
  rows.flatMap(({ cells }) => {
    const [text, another] = cells.filter(Boolean);
    return text === undefined || another !== undefined || isFigure(text) ? [] : [text];
  });

/** The years but the report's that stand over a block, around it or below it. */
export function yearsAround(block: Block, year: number): readonly string[] {
  const headings = new Set(block.rows.map((row) => row.headings));
  const titles = [...headings].flatMap((lines) => titlesIn(block, lines));
  const said = [...titles, ...remarksIn(block), ...block.outside];
  return [...new Set(said.flatMap((text) => otherYears(text, year)))];
}

/** Why a row's figure in a column of the block must not go in as it is written, by the units named for it. */
export function unitProblemIn(
  block: Block,
  row: BlockRow,
  column: number,
  figure: ShapeFigure,
): string | null {
  const written = block.unit === null ? "" : (row.cells[block.unit] ?? "");
  const { leaf, groups } = overColumn(row.headings, column);
  const titles = [...titlesIn(block, row.headings), ...block.outside];
  const around = [...row.words, leaf, ...groups, ...titles].flatMap(unitsNamed);
  return unitProblem(figure, [...(isNothing(written) ? [] : [written]), ...around]);
}
