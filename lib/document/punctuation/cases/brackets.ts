import type { Case } from "../case";
import { isChinese, isHan, sideOf } from "../characters";
import type { Line } from "../line";
import { sidesOf, type Sides } from "../sides";

interface Opened {
  readonly at: number;
  chinese: boolean;
  latin: boolean;
}

const OPENS = new Set("(（");
const CLOSES = new Set(")）");

function turn(cells: string[], at: number): void {
  if (cells[at] === "(") cells[at] = "（";
  if (cells[at] === ")") cells[at] = "）";
}

/** A list's number by itself, (1) or (a), among figures: the nearest words tell. */
function turnsAmongFigures({ cells }: Line, sides: Sides, pair: Opened, at: number): boolean {
  const { left, right, wordsLeft, wordsRight } = sides;
  const isLetter = at - pair.at === 2 && sideOf(cells[pair.at + 1] ?? "") === "latin";
  if (pair.latin && !isLetter) return false;
  if (left[pair.at] === "latin" || right[at] === "latin") return false;
  if (wordsLeft[pair.at] === "through") return wordsRight[at] === "chinese";
  return wordsLeft[pair.at] === "chinese";
}

/** A pair is Chinese where what it holds or follows is, or where its other half was typed so. */
function turns(line: Line, sides: Sides, pair: Opened, at: number): boolean {
  const { cells } = line;
  const { left } = sides;
  if (cells[pair.at] === "（" || cells[at] === "）") return true;
  if (pair.chinese || left[pair.at] === "chinese" || isChinese(cells[pair.at - 1])) return true;
  return turnsAmongFigures(line, sides, pair, at);
}

/** A bracket without its other half is Chinese as other marks are, but behind a letter of a list: a) */
function turnsAlone({ cells }: Line, { left, right }: Sides, at: number): boolean {
  const isLatin = (place: number) => sideOf(cells[place] ?? "") === "latin";
  if (isLatin(at - 1) && !isLatin(at - 2)) return false;
  return left[at] === "chinese" || right[at] === "chinese";
}

function setBrackets(line: Line): void {
  const { cells, inAddress } = line;
  const sides = sidesOf(line);
  const open: Opened[] = [];
  const alone = (at: number) => turnsAlone(line, sides, at) && turn(cells, at);
  for (const [at, cell] of cells.entries()) {
    if (inAddress[at]) continue;
    const within = open[open.length - 1];
    if (OPENS.has(cell)) {
      open.push({ at, chinese: false, latin: false });
    } else if (CLOSES.has(cell)) {
      if (!within) alone(at);
      else if (turns(line, sides, within, at)) [within.at, at].forEach((each) => turn(cells, each));
      open.pop();
      const around = open[open.length - 1];
      if (around && within) {
        around.chinese ||= within.chinese;
        around.latin ||= within.latin;
      }
    } else if (within) {
      within.chinese ||= isHan(cell) || sideOf(cell) === "chinese";
      within.latin ||= sideOf(cell) === "latin";
    }
  }
  open.forEach(({ at }) => alone(at));
}

/** Brackets (GB/T 15834—2011, 4.9): one walk, however deep they stand. */
export const brackets: Case = {
  name: "括号",
  seeks: /[()]/,
  set: setBrackets,
  silent: [
    'f(x) and "y"',
    "使用Word(2016)",
    "函数f(x)、g(x)",
    "http://a.example/(公开)/1.html",
    "http://a.example/年报(2018).pdf",
    "http://a.example/公开(一)/2018年报(终稿).pdf",
    "a)目录",
    "2(3)",
    "Word 2016(3)",
    "Word 2016(3)版",
    "使用3G(4G)",
    "(1)http://a.example",
    "公开（一）（二）",
  ],
  found: [
    ["(以下简称《条例》)", "（以下简称《条例》）"],
    ["在平台(http://a.example/?a=1)查阅", "在平台（http://a.example/?a=1）查阅"],
    ["年报(http://a.example/年报(1).pdf)已公开", "年报（http://a.example/年报(1).pdf）已公开"],
    ["镇乡(街道)、村(社区)", "镇乡（街道）、村（社区）"],
    ["（以下简称《条例》)规定", "（以下简称《条例》）规定"],
    ["清单(第一批）", "清单（第一批）"],
    ["甲(a(b)c)", "甲（a(b)c）"],
    ["公式(f(x)=1)", "公式（f(x)=1）"],
    ["Word(8)版", "Word(8)版"],
    ["窗口(8)个", "窗口（8）个"],
    ["一是网站；(2)微博", "一是网站；（2）微博"],
    ["见⑴和⑵，(1)(2)", "见⑴和⑵，（1）（2）"],
    ["电话转801(023)5550128", "电话转801（023）5550128"],
    ["(a)目录，(b)指南", "（a）目录，（b）指南"],
    ["其中(甲", "其中（甲"],
  ],
};
