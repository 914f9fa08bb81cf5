import { findAll, type Finder, type Found } from "./mark";
import { DIGIT } from "./numerals";

/** What is counted here, the longer first. Signs that also make words stand only behind digits. */
const UNITS =
  "个百分点|百分点|个工作日|工作日|平方公里|平方米|立方米|公里|小时|分钟|人次|件次|条次|场次|批次|户次|个月|" +
  "[个条件次项名人篇期份场批套户起家处宗类种台张页册栋幢座亩吨元倍所支辆间轮届例笔天年周]";
const UNITS_OF_DIGITS = `${UNITS}|公斤|千米|[日位部本幅折级层只版款步组队字门角岁号分%％‰℃]`;

const DECIMAL = `${DIGIT}+(?:,${DIGIT}{3})*(?:[.．]${DIGIT}+)?`;

/** 460余人次, 12.4%, 3—5人, 0000-5550128; not the 5 of PM2.5. */
const digits = new RegExp(
  `(?<![A-Za-z0-9_０-９.．])(?<number>${DECIMAL}(?:[-—–~～至]${DECIMAL})?)` +
    `(?:[余多来]?[十百千万亿]{0,2}[余多]?(?:${UNITS_OF_DIGITS})?)`,
  "gu",
);

/** 1. and （1） number a paragraph or a point. */
const numbering = new RegExp(
  `(?<=^|[\\n。；;：:])[ \\u3000]{0,4}(?:[（(]${DIGIT}{1,2}[）)]|${DIGIT}{1,2}[.．、](?!${DIGIT}))`,
  "gu",
);

const NUMERAL = "[一二两三四五六七八九十百千万亿零〇]";

/** 两批, 四个环节, 三分之一, 八成. 一 is more often a word than a figure: 一个, 统一条件. */
const numerals = [
  `(?<![第一二两三四五六七八九十百千万亿每几数])(?!一(?!${NUMERAL}))(?<number>${NUMERAL}{1,9})(?:[余多来]?(?:万元|亿元|${UNITS}))`,
  `(?<![第每这那另同某任逐统唯进不之一二两三四五六七八九十百千万亿])(?<number>一)[件条次名篇期份场起套户例笔](?!性)`,
  `${NUMERAL}{1,5}分之${NUMERAL}{1,5}`,
  "[一二三四五六七八九]成(?=[，。；、）多以左]|$)",
].map((source) => new RegExp(source, "gmu"));

function figuresOf(pattern: RegExp, text: string): readonly Found[] {
  return [...text.matchAll(pattern)].map(({ index, 0: words, groups }) => ({
    kind: "figure",
    start: index,
    end: index + words.length,
    typedEnd: index + (groups?.["number"] ?? words).length,
  }));
}

/** The numbers of paragraphs and points, which are no figures. */
export const findNumbering: Finder = (text) => findAll(numbering, null, text);

/** Figures with their units, in digits and in words. */
export const findFigures: Finder = (text) =>
  [digits, ...numerals].flatMap((pattern) => figuresOf(pattern, text));
