import { halfWidth } from "../fields/half-width";

const NUMERALS = "〇一二三四五六七八九";
const IN_WORDS = /二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;
/** With its month, where a day is written. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)(?:[年./-]\d{1,2}(?=[月./-]))?/g;

const inDigits = (year: string) =>
  [...year.replace(/[○零]/g, "〇")].map((each) => NUMERALS.indexOf(each)).join("");

/** The years but the report's that a title names; a day in the next one, on which it was filled in, is none. */
export function otherYears(text: string, year: number): readonly string[] {
  const words = halfWidth(text).replace(/\s/g, "").replace(IN_WORDS, inDigits);
  return (words.match(YEAR) ?? []).flatMap((found) => {
    const named = found.slice(0, 4);
    const isDayAfter = found.length > 4 && named === String(year + 1);
    return named === String(year) || isDayAfter ? [] : [named];
  });
}
