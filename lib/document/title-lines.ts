/** 156 mm hold twenty characters of 22 pt. */
const LINE_CHARACTERS = 20;

/** Places where a title may be broken without cutting a word, by what stands before the break. */
const SENSIBLE_ENDS =
  /省|自治区|市|州|盟|区|县|旗|镇|乡|街道|人民政府|委员会|办公室|政府办|管理|服务|局|年|工作/g;

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
  if (start <= 0) return halves(title);
  return [...halves(title.slice(0, start)), ...halves(title.slice(start))];
}
