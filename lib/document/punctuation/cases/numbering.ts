import type { Case } from "../case";
import type { Line } from "../line";

const CHINESE_NUMBER = "[一二三四五六七八九十百]{1,4}";
/** The marks that are typed behind a number in brackets, which GB/T 9704 sets without any. */
const BRACKETED = new RegExp(
  `^[(（](?:${CHINESE_NUMBER}|[0-9０-９]{1,2})[)）]([、.．,，]?)(?=\\s?[^\\s\\p{Script=Latin}]|$)`,
  "u",
);
const HALF_BRACKETED = /^[0-9０-９]{1,2}([)）])/;
/** １．５亿元 is a figure. */
const POINTED = /^[0-9０-９]{1,2}([.．、])(?![0-9０-９])/;

/** Single characters that are a number, from the first to the last, and what the first of them is. */
const WHOLE: readonly { first: string; last: string; print: (nth: number) => string }[] = [
  { first: "⑴", last: "⒇", print: (nth) => `（${nth}）` },
  { first: "⒈", last: "⒛", print: (nth) => `${nth}.` },
  { first: "㈠", last: "㈩", print: (nth) => `（${"一二三四五六七八九十"[nth - 1] ?? ""}）` },
];

const halfWidth = (digit: string): string =>
  /[０-９]/.test(digit) ? String.fromCharCode(digit.charCodeAt(0) - 0xfee0) : digit;

function setWhole({ cells }: Line): void {
  const [mark = ""] = cells;
  const kind = WHOLE.find(({ first, last }) => mark >= first && mark <= last);
  if (!kind) return;
  cells[0] = kind.print(mark.charCodeAt(0) - kind.first.charCodeAt(0) + 1);
  if (/^[、．.]$/.test(cells[1] ?? "")) cells[1] = "";
}

const REPLACED: Readonly<Record<string, string>> = { "(": "（", ")": "）", "．": "." };

/** The number that a line begins with (GB/T 9704—2012, 7.3.3), of whatever spelling. */
function setNumbering(line: Line): void {
  const { cells, typed } = line;
  const start = typed.slice(0, 8).join("");
  const found = BRACKETED.exec(start) ?? HALF_BRACKETED.exec(start) ?? POINTED.exec(start);
  if (!found) {
    setWhole(line);
    return;
  }
  for (let at = 0; at < found[0].length; at += 1) {
    const cell = cells[at] ?? "";
    cells[at] = REPLACED[cell] ?? halfWidth(cell);
  }
  const isBracketed = BRACKETED.test(start);
  if (isBracketed && found[1]) cells[found[0].length - 1] = "";
}

export const numbering: Case = {
  name: "层次序号",
  seeks: /^[0-9０-９(（\u2474-\u249B㈠-㈩]/,
  set: setNumbering,
  silent: [
    "一、概述",
    "（一）高度重视",
    "1.公开目录",
    "1、公开目录",
    "①网站",
    "１．５亿元",
    "1.5亿元",
    "(1)http://a.example",
    "（a）目录",
    "2018年",
  ],
  found: [
    ["(一)高度重视", "（一）高度重视"],
    ["（一)高度重视", "（一）高度重视"],
    ["（一）、高度重视", "（一）高度重视"],
    ["（十一）．高度重视", "（十一）高度重视"],
    ["㈠高度重视", "（一）高度重视"],
    ["１．公开目录", "1.公开目录"],
    ["１、公开目录", "1、公开目录"],
    ["⒉公开目录", "2.公开目录"],
    ["⑴公开目录", "（1）公开目录"],
    ["（１）公开目录", "（1）公开目录"],
    ["(12) 公开目录", "（12） 公开目录"],
    ["1)公开目录", "1）公开目录"],
  ],
};
