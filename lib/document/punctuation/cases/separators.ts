import type { Case } from "../case";
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

const isBesideChinese = ({ left, right }: Sides, at: number): boolean =>
  left[at] === "chinese" || right[at] === "chinese";

/** Marks between sentences and their parts (GB/T 15834—2011, 4.2 to 4.7). */
export const separators: Case = {
  name: "逗号、分号、冒号、问号、叹号",
  set: (line) => {
    const { cells, inAddress } = line;
    const sides = sidesOf(line);
    const latin = isLatinText(line);
    for (const [at, cell] of cells.entries()) {
      const wide = WIDE[cell];
      if (wide === undefined || inAddress[at] || !isBesideChinese(sides, at)) continue;
      if (!(latin && /\s/.test(cells[at + 1] ?? ""))) cells[at] = wide;
    }
  },
  silent: [
    "共1,234件",
    "会议14:30召开",
    "比例为1:3",
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
    ["邮箱a@b.example,电话", "邮箱a@b.example，电话"],
  ],
};
