import { chooseColumns } from "./choose-columns";
import { headsOver, type PasteFacts } from "./facts";
import { layBare } from "./lay-bare";
import { NO_FIGURE, NO_ROOM, UNITS_DIFFER, type PastedCell } from "./plan";
import type { Placed } from "./plan-named";
import { isNothing, isWord } from "./rows";
import { unitProblemIn } from "./said-around";

/** The lines below the same head as the one with the cursor. */
function linesAround({ shape: { heads, lines }, focus }: PasteFacts): readonly number[] {
  const from = heads.filter((head) => head.from <= focus.line).pop()?.from ?? 0;
  const to = heads.find((head) => head.from > focus.line)?.from ?? lines.length;
  return lines.flatMap((_, at) => (from <= at && at < to ? [at] : []));
}

/** Places a block without names from the cursor on, by the order of its rows. */
export function planBare(facts: PasteFacts): Placed {
  const { block, shape, focus, chosen } = facts;
  const heads = headsOver(shape, linesAround(facts));
  const columns = chooseColumns({
    ...{ shape, block, rows: block.rows, heads, focus: focus.column, chosen },
  });
  const taken = [...columns.to];
  const rows = block.rows.map(({ cells }) => taken.map(([from]) => cells[from] ?? ""));
  const laid = layBare({ rows, shape, line: focus.line, columns: taken.map(([, to]) => to) });
  const cells = block.rows.flatMap((row, rowAt): PastedCell[] =>
    taken.flatMap(([from, column]) => {
      const text = row.cells[from] ?? "";
      const line = laid.lines[rowAt] ?? null;
      const figure = line === null ? null : shape.lines[line]?.figures[column];
      if (!figure && isNothing(text)) return [];
      const name = taken.length > 1 ? `第${row.at + 1}行第${from + 1}列` : `第${row.at + 1}行`;
      const other = figure && !isNothing(text) ? unitProblemIn(block, row, from, figure) : null;
      const why = figure ? other : line === null ? NO_ROOM : NO_FIGURE;
      return [{ id: `${row.at}-${from}`, name, text, line: why ? null : line, column, why }];
    }),
  );
  const isUnread = block.rows.some((row) => row.cells.some(isWord)) && block.unit === null;
  const doubts = [
    !columns.sure && "看不准哪一列是本年的数",
    columns.sure && !laid.sure && "没有名称，行数也和表里不合，只能按先后试着对",
    cells.some(({ why }) => why === NO_ROOM || why === NO_FIGURE) && "有的数在表里没有位置",
    cells.some(({ why }) => why?.startsWith("单位")) && UNITS_DIFFER,
    isUnread && "里面有不是数的字",
  ].flatMap((doubt) => doubt || []);
  return { cells, doubts, columns: [columns] };
}
