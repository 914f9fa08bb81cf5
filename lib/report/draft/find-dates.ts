import { findAll, type Finder } from "./mark";
import { ALONE, DIGIT, YEAR_SIGN } from "./numerals";

const pattern = (source: string) => new RegExp(source, "gu");

const GAP = "[ \\u3000]{0,2}";
const PART_OF_MONTH = "[初底末份]|[上中下]旬";
const UP_TO = "[-—–~～至到]";

const dates = [
  `${ALONE}${DIGIT}{4}${GAP}年${GAP}${DIGIT}{1,2}${GAP}月(?:${GAP}${DIGIT}{1,2}${GAP}[日号]|${PART_OF_MONTH})?`,
  `${ALONE}${DIGIT}{4}([-/.])${DIGIT}{1,2}\\1${DIGIT}{1,2}(?!${DIGIT})`,
  `${ALONE}${DIGIT}{1,2}(?:${UP_TO}${DIGIT}{1,2})?月(?:${DIGIT}{1,2}[日号]|${PART_OF_MONTH})?`,
  `${YEAR_SIGN}{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号]|${PART_OF_MONTH})?`,
  `[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号]|${PART_OF_MONTH})`,
  `第?[一二三四1-4]季度`,
].map(pattern);

const years = [
  `${ALONE}${DIGIT}{4}${GAP}年度?`,
  `${ALONE}${DIGIT}{4}(?=${UP_TO}${DIGIT}{4}年)`,
  `${YEAR_SIGN}{4}年度?`,
].map(pattern);

/** Days, months and quarters: 2018年12月28日, 6月底, 第一季度. */
export const findDates: Finder = (text) => dates.flatMap((each) => findAll(each, "date", text));

/** Years that no date goes on from. */
export const findYears: Finder = (text) => years.flatMap((each) => findAll(each, "year", text));
