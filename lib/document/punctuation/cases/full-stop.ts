import type { Case } from "../case";
import { isChinese, isHan, sideOf } from "../characters";
import type { Line } from "../line";

/** Between such syllables a point stands within a name: 买买提.艾力, 卡尔.马克思. */
const ENDS_A_NAME = new Set("尔提克斯木江汗古丽依拉德特夫姆林图孜热尼亚力肯卡罗森曼娜伊玛");
const GOES_ON_A_NAME = new Set("艾阿买依伊吐玉努热库卡乔马巴古亚沙斯木米托帕哈赛塔穆麦达司肉约杰");

/** Ends of Chinese names of domains, where nothing Chinese follows. */
const DOMAIN = /^(?:政务|公益|中国|公司|网络|网址)$/;
const NUMERAL = /[一二三四五六七八九十]/;
const CLOSES_QUOTATION = new Set("\"'”’");
/** What a sentence ends before, as it ends before nothing. */
const CLOSES = new Set("”’）");
const OPENS_SENTENCE = new Set(" \t\u3000\"'“‘(");

/** The last character that the sentence says. */
function endOfSentence(cells: readonly string[], at: number): number {
  let before = at - 1;
  while (CLOSES_QUOTATION.has(cells[before] ?? "")) before -= 1;
  return before;
}

/** 一.加强领导: the point belongs to the number. */
function isNumbering(cells: readonly string[], end: number): boolean {
  let start = end;
  while (end - start < 3 && NUMERAL.test(cells[start] ?? "")) start -= 1;
  return start < end && !isHan(cells[start]);
}

/** A figure begins the next sentence where it is a year, a month or a number of its own: .2018年 .2.公开 */
const begins = (following: string): boolean =>
  /^(?:(?:19|20)\d{2}(?!\d|\.[a-z])|\d{4}年|\d{1,2}月|\d{1,2}[.．、])/i.test(following);

/** At the end of a line or a quotation a figure that stands in Chinese text has no point of its own: 电话：0000-5550128. */
function isFigureInText(cells: readonly string[], end: number): boolean {
  let start = end;
  while (/[\d.,:/-]/.test(cells[start] ?? "")) start -= 1;
  return start < end && isChinese(cells[start]);
}

function endsHere({ cells, typed }: Line, at: number): boolean {
  const end = endOfSentence(cells, at);
  const [said = "", next] = [cells[end], cells[at + 1]];
  const isLast = next === undefined || CLOSES.has(next);
  if (isLast && next !== "）" && isFigureInText(cells, end)) return true;
  if (!isChinese(said) && said !== "%" && said !== "％") return false;
  if (isNumbering(cells, end)) return false;
  if (isLast || OPENS_SENTENCE.has(next)) return true;
  const following = typed.slice(at + 1, at + 7).join("");
  if (sideOf(next) === "digit") return begins(following);
  if (ENDS_A_NAME.has(said) && GOES_ON_A_NAME.has(next)) return false;
  const isDomain = DOMAIN.test(following.slice(0, 2)) && !isHan(following[2]);
  return isChinese(next) && !isDomain;
}

/** The end of a sentence (GB/T 15834—2011, 4.1). */
export const fullStop: Case = {
  name: "句号",
  seeks: /\./,
  set: (line) => {
    const { cells, inAddress } = line;
    for (const [at, cell] of cells.entries()) {
      if (cell === "." && !inAddress[at] && endsHere(line, at)) cells[at] = "。";
    }
  },
  silent: [
    "1.公开目录",
    "一.加强领导",
    "增长3.5%",
    "增长.5个百分点",
    "2019.1.23",
    "U.S.公司",
    "见附件.docx",
    "买买提.艾力同志",
    "卡尔.马克思",
    "青溪区.政务",
    "办理3.其中",
    "No.12号",
    "1.",
    "“5.”",
    "（一.）",
    "（第5.）",
    "见年报.2018.docx",
    "使用“Excel.”",
    "Excel 2016.",
  ],
  found: [
    ["编制此报告.", "编制此报告。"],
    ["达到80.99%.", "达到80.99%。"],
    ["电话0000-5550128.", "电话0000-5550128。"],
    ["加强领导.提高认识.", "加强领导。提高认识。"],
    ["《条例》.", "《条例》。"],
    ["“四办”.其中", "“四办”。其中"],
    ["办理完毕.2018年起", "办理完毕。2018年起"],
    ["加强领导.2.公开目录", "加强领导。2.公开目录"],
    ["已经公开. 其中", "已经公开。 其中"],
    ["“按要求办.”又说", "“按要求办。”又说"],
    ["他说：“好.”", "他说：“好。”"],
    ["电话“0000，转801.”", "电话“0000，转801。”"],
    ["（此件公开发布.）", "（此件公开发布。）"],
    ["编制说明.2017", "编制说明。2017"],
    ["已经办结.2018.1.23起", "已经办结。2018.1.23起"],
    ["加强管理.政务服务", "加强管理。政务服务"],
  ],
};
