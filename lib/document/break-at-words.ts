/** What goes on an agency's name behind 管理 or 服务: the word is not at its end there. */
const NAME_GOES_ON = "局|委员会|办公室|分局|中心|处|站|所|大厅|管理|服务";

/**
 * Places where a title or a name may be broken without cutting a word, by what stands before the break.
 * 年度, 城市, 城乡, 广州市, 市场 and 管理局 are words: their first halves are none.
 */
const SENSIBLE_ENDS = new RegExp(
  "省|自治区|(?<!城|市)市(?!场|容|政)|自治州|盟|区(?!域)|(?<!城)县(?!城)|旗|(?<!乡)镇|(?<!城)乡(?!镇|村)|街道(?!办事处)|街道办事处|" +
    `人民政府|委员会|办公室|政府办|(?:管理|服务)(?!${NAME_GOES_ON})|局|[大支总]队|、|(?<!^)(?=（)|）|` +
    "年(?!度)|年度(?!报告)|公开(?=工作情况)|工作(?!情况)",
  "g",
);

/** A line may begin with none of these, and end with none of those. */
const CLOSES = /^[、，。；：！？）》〉」』】〕”’…—]/;
const OPENS = /[（《〈「『【〔“‘]$/;

const mayBreak = (piece: string, at: number): boolean =>
  !CLOSES.test(piece.slice(at)) &&
  !OPENS.test(piece.slice(0, at)) &&
  !/^[\uDC00-\uDFFF]/.test(piece.slice(at));

/** A full line's end, or as little before it as the marks there and a rare character's halves allow. */
function fullLine(piece: string, most: number): number {
  const ends = Array.from({ length: most }, (_, at) => most - at);
  const whole = (piece.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
  return ends.find((at) => mayBreak(piece, at)) ?? whole;
}

/** For each place, whether it is inside brackets that a line would hold whole. */
function inBrackets(piece: string, most: number): (at: number) => boolean {
  const groups = [...piece.matchAll(/（[^（）]*）/g)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(({ start, end }) => end - start <= most);
  return (at) => groups.some(({ start, end }) => start < at && at < end);
}

/**
 * Breaks a name of more than `most` characters where its halves are most alike, the upper never the
 * longer if it can be helped.
 */
export function breakAtWords(piece: string, most: number): readonly string[] {
  if (piece.length <= most) return [piece];
  const middle = piece.length / 2;
  const cutsBrackets = inBrackets(piece, most);
  const ends = [...piece.matchAll(SENSIBLE_ENDS)].map((found) => found.index + found[0].length);
  const [best] = ends
    .filter((end) => end <= most && end < piece.length && mayBreak(piece, end))
    .map((end) => ({ end, worse: (cutsBrackets(end) ? most : 0) + Math.abs(end - middle) }))
    .sort((one, other) => one.worse - other.worse);
  const at = best?.end ?? fullLine(piece, most);
  return [piece.slice(0, at), ...breakAtWords(piece.slice(at), most)];
}
