import type { Case } from "../case";
import { isHan } from "../characters";
import type { Line } from "../line";
import { sidesOf, type Sides } from "../sides";

const WIDE: Readonly<Record<string, string>> = {
  ...{ ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" },
};

/** A text in another language has spaces behind its marks, also where it names something in Chinese. */
const LATIN_WORDS = /[A-Za-z]{2,}(?=\s)/g;
const FEWEST_WORDS = 4;

function isLatinText({ typed, inAddress }: Line): boolean {
  const text = typed.filter((_, at) => !inAddress[at]).join("");
  const words = text.match(LATIN_WORDS)?.length ?? 0;
  if (words < FEWEST_WORDS) return false;
  const [latin, han] = [/[A-Za-z]/g, /\p{Script=Han}/gu].map(
    (kind) => text.match(kind)?.length ?? 0,
  );
  return (latin ?? 0) > (han ?? 0);
}

const DIGIT = /[0-9０-９]/;
const MOST_DIGITS = 5;
const LABEL = /^(?:附件|附表|附图|专栏)$/;

/** How many digits stand beside a mark, of so many that tell. */
function digitsBeside(cells: readonly string[], at: number, step: -1 | 1): number {
  let count = 0;
  while (count < MOST_DIGITS && DIGIT.test(cells[at + step * (count + 1)] ?? "")) count += 1;
  return count;
}

/** 附件1:2018年度 */
function isBehindLabel(cells: readonly string[], at: number, before: number): boolean {
  const start = at - before;
  if (LABEL.test(cells.slice(Math.max(0, start - 2), start).join(""))) return true;
  return isHan(cells[start - 1]) && /^\d{4}年/.test(cells.slice(at + 1, at + 6).join(""));
}

/** Within a number, a time or a ratio: 1,234 14:30 1:3 */
function isWithinFigure(cells: readonly string[], at: number): boolean {
  const [before, after] = [digitsBeside(cells, at, -1), digitsBeside(cells, at, 1)];
  if (before === 0 || after === 0) return false;
  if (cells[at] === ":") return !isBehindLabel(cells, at, before);
  return cells[at] === "," && before <= 3 && after === 3;
}

/** Among figures the nearest words tell: 转801;(023)5550128;其中 */
function isChineseHere({ cells }: Line, sides: Sides, at: number): boolean {
  const { left, right, wordsLeft, wordsRight } = sides;
  if (left[at] === "chinese" || right[at] === "chinese") return true;
  if (isWithinFigure(cells, at)) return false;
  if (right[at] === "digit" && wordsRight[at] === "chinese") return true;
  return left[at] !== "latin" && wordsLeft[at] === "chinese";
}

/** Marks between sentences and their parts (GB/T 15834—2011, 4.2 to 4.7). */
export const separators: Case = {
  name: "逗号、分号、冒号、问号、叹号",
  seeks: /[,;:?!]/,
  set: (line) => {
    const { cells, inAddress } = line;
    const sides = sidesOf(line);
    const latin = isLatinText(line);
    for (const [at, cell] of cells.entries()) {
      const wide = WIDE[cell];
      if (wide === undefined || inAddress[at] || !isChineseHere(line, sides, at)) continue;
      if (!(latin && /\s/.test(cells[at + 1] ?? ""))) cells[at] = wide;
    }
  },
  silent: [
    "共1,234件",
    "会议14:30召开",
    "比例为1:3",
    "按ISO 9001:2015管理",
    "共12,345,678件",
    "采购3G;4G设备",
    "执行GB/T 1.2-2016标准",
    "1;2",
    "Excel 2016;",
    "使用Word, Excel和PowerPoint",
    "http://a.example/list?id=1;b=2",
    "http://a.example/?栏目=1,2&年份=2018",
    "The office in 梁平, a district of Chongqing, reports here",
    "１,２３４件",
    "mailto:a.b@qingxi.example",
    "见http://www.a.example/公开/年报,2018.html",
    "见ftp://a.example/目录/文件,1.doc",
    "D:\\公文\\年报,终稿.doc",
    "\\\\server\\共享\\年报,终稿(1).doc",
    "C:\\My Documents\\公文,2018\\年报.doc",
  ],
  found: [
    ["要求,编制", "要求，编制"],
    ["31条,5项", "31条，5项"],
    ["电话:023-53368006", "电话：023-53368006"],
    ["网址:http://a.example/a?b=1,电话", "网址：http://a.example/a?b=1，电话"],
    ["共31154,同比", "共31154，同比"],
    ["达到80.99%,为实现", "达到80.99%，为实现"],
    ["时间:14:30", "时间：14:30"],
    ["安装Word,并培训", "安装Word，并培训"],
    ["工作:", "工作："],
    ["是否公开?!", "是否公开？！"],
    ["“四办”,“三集中”", "“四办”，“三集中”"],
    ["项目;2018年", "项目；2018年"],
    ["完成了!", "完成了！"],
    ["要求, 编制", "要求， 编制"],
    ["详见http://www.a.example,欢迎查阅", "详见http://www.a.example，欢迎查阅"],
    ["见http://www.a.example/公开,请查阅。", "见http://www.a.example/公开，请查阅。"],
    ["见http://www.a.example/公开,请下载附件.doc", "见http://www.a.example/公开，请下载附件.doc"],
    ["见http://www.a.example/1.html,另见年报.doc", "见http://www.a.example/1.html，另见年报.doc"],
    ["存于D:\\公文,请查收", "存于D:\\公文，请查收"],
    ["存于D:\\公文\\年报.doc,请查收", "存于D:\\公文\\年报.doc，请查收"],
    ["转801;(023)5550128;", "转801；（023）5550128；"],
    ["其中(1)、(2)项见⑴和⑵;(1)(2);(a)项", "其中（1）、（2）项见⑴和⑵；（1）（2）；（a）项"],
    ["附件1:2018年度", "附件1：2018年度"],
    ["附件2:3张表", "附件2：3张表"],
    ["分别为31,25件", "分别为31，25件"],
    ["电话0000-5550128,0000-5550129,", "电话0000-5550128，0000-5550129，"],
    ["安装Word,2项服务", "安装Word，2项服务"],
    ["其中A类3,B类2件", "其中A类3，B类2件"],
    ["网址http://a.example,2018年起", "网址http://a.example，2018年起"],
    ["第2018,123号", "第2018，123号"],
    ["邮箱a@b.example,电话", "邮箱a@b.example，电话"],
  ],
};
