import type { Span } from "./mark";
import { ALONE, DIGIT, YEAR_SIGN } from "./numerals";

const MONTH = "\\s?[0-9０-９一二三四五六七八九十]{1,2}月";
const REST_OF_DATE = `[-/.]${DIGIT}{1,2}[-/.]${DIGIT}{1,2}(?!${DIGIT})`;
/** 2017年第12号 numbers a notice, 2017年修订 dates a law: neither comes again a year later. */
const FIXED = `第${DIGIT}+[号期]|修[订正]|版`;

/** A year, with what follows told apart: a date goes on, or the year stands for itself. */
const YEAR = new RegExp(
  `${ALONE}(?<year>${DIGIT}{4}|${YEAR_SIGN}{4})(?=\\s?年(?!${FIXED})(?<month>${MONTH})?|[-—–~～至到]${DIGIT}{4}年|(?<rest>${REST_OF_DATE}))`,
  "gu",
);

/** Laws keep their year: 《…法》, 《…条例（2017年修正）》. */
const LAW =
  /《[^《》\n]{0,200}(?:法|条例|规定|办法|细则|规则|决定|规范|标准)(?:（[^（）]{0,30}）)?》/g;

const SIGNS = "〇一二三四五六七八九";
const NOUGHT = /[○零Ｏ]/;

const read = (year: string): number =>
  Number(
    year
      .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
      .replace(/[○零Ｏ]/g, "0")
      .replace(/[〇一二三四五六七八九]/g, (sign) => String(SIGNS.indexOf(sign))),
  );

/** Writes a year in the signs of the one that it replaces. */
function writtenLike(before: string, year: number): string {
  const digits = String(year);
  if (/^[0-9]/.test(before)) return digits;
  if (/^[０-９]/.test(before)) {
    return digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  }
  const nought = NOUGHT.exec(before)?.[0] ?? "〇";
  return digits.replace(/\d/g, (digit) => (digit === "0" ? nought : (SIGNS[Number(digit)] ?? "")));
}

/** The year compared with moves where it stands for itself; a day or month in it is history. */
function moves(year: number, fromYear: number, isDate: boolean): boolean {
  return year === fromYear || year === fromYear + 1 || (year === fromYear - 1 && !isDate);
}

const isWithin = (at: number, spans: readonly Span[]) =>
  spans.some(({ start, end }) => start <= at && at < end);

const spansOf = (pattern: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/**
 * Last year's text as this year's draft: the report's year, the one compared with and the one looked
 * forward to each become the next. Numbers of documents 〔2017〕12号, names of laws and other years stay.
 */
export function carry(text: string, fromYear: number): string {
  const laws = spansOf(LAW, text);
  let [carried, at] = ["", 0];
  for (const { index, 0: written, groups } of text.matchAll(YEAR)) {
    const year = read(written);
    const isDate = Boolean(groups?.["month"] ?? groups?.["rest"]);
    const stays = !moves(year, fromYear, isDate) || isWithin(index, laws);
    carried += text.slice(at, index) + (stays ? written : writtenLike(written, year + 1));
    at = index + written.length;
  }
  return carried + text.slice(at);
}
