/** 156 mm hold twenty characters of 22 pt. */
const LINE_CHARACTERS = 20;

/** What goes on an agency's name behind 管理 or 服务: the word is not at its end there. */
const NAME_GOES_ON = "局|委员会|办公室|分局|中心|处|站|所|大厅|管理|服务";

/**
 * Places where a title may be broken without cutting a word, by what stands before the break. 年度, 城市,
 * 城乡, 广州市, 市场 and 管理局 are words: their first halves are none.
 */
const SENSIBLE_ENDS = new RegExp(
  "省|自治区|(?<!城|市)市(?!场|容|政)|自治州|盟|区(?!域)|(?<!城)县(?!城)|旗|(?<!乡)镇|(?<!城)乡(?!镇|村)|街道(?!办事处)|" +
    `人民政府|委员会|办公室|政府办|(?:管理|服务)(?!${NAME_GOES_ON})|局|` +
    "年(?!度)|年度(?!报告)|公开(?=工作情况)|工作(?!情况)",
  "g",
);

/** A full line's end, never between the halves of a rare character. */
const fullLine = (piece: string): number =>
  (piece.codePointAt(LINE_CHARACTERS - 1) ?? 0) > 0xffff ? LINE_CHARACTERS - 1 : LINE_CHARACTERS;

/** Breaks one over-long piece where its halves are most alike, the upper never the longer if it can be helped. */
function halves(piece: string): readonly string[] {
  if (piece.length <= LINE_CHARACTERS) return [piece];
  const middle = piece.length / 2;
  const ends = [...piece.matchAll(SENSIBLE_ENDS)].map((found) => found.index + found[0].length);
  const fitting = ends.filter((end) => end <= LINE_CHARACTERS && end < piece.length);
  const at =
    fitting.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? fullLine(piece);
  return [piece.slice(0, at), ...halves(piece.slice(at))];
}

/** The title's lines: the unit above, what it reports below, words kept whole (GB/T 9704-2012, 7.3.1). */
export function titleLines(title: string, unit: string, year: number): readonly string[] {
  if (title.length <= LINE_CHARACTERS) return [title];
  const atYear = title.search(new RegExp(`(关于)?${year}年`));
  const start = title.startsWith(unit) ? unit.length : atYear;
  const pieces = start > 0 ? [title.slice(0, start), title.slice(start)] : [title];
  return pieces.flatMap(halves).map((line) => line.trim());
}
