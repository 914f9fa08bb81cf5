import type { Case } from "../case";
import { isHan } from "../characters";

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ...([
    ["[", "]"],
    ["［", "］"],
    ["【", "】"],
  ] as const),
]);
const YEAR = 4;
const NUMBER = /^第?[0-9０-９]{1,5}号/;
const LONGEST_NUMBER = 7;
const DIGITS = /^[0-9０-９]{4}$/;

/** 〔2018〕12号: the year of a document's number stands in such brackets (GB/T 9704—2012, 7.2.5). */
export const fileNumbers: Case = {
  name: "发文字号",
  seeks: /[[［【]/,
  set: ({ cells, inAddress }) => {
    for (const [at, cell] of cells.entries()) {
      const closes = BRACKETS.get(cell);
      const end = at + YEAR + 1;
      if (closes === undefined || cells[end] !== closes) continue;
      if (!isHan(cells[at - 1]) || inAddress[at]) continue;
      const year = cells.slice(at + 1, end).join("");
      const number = cells.slice(end + 1, end + 1 + LONGEST_NUMBER).join("");
      if (DIGITS.test(year) && NUMBER.test(number)) [cells[at], cells[end]] = ["〔", "〕"];
    }
  },
  silent: [
    "青溪政发〔2018〕12号",
    "青溪政发（2018）12号",
    "[2018]12号",
    "公开目录[2018]",
    "【2018】年度报告",
    "年报【2018】12件",
    "文献[12]号",
    "http://a.example/发[2018]12号/",
  ],
  found: [
    ["青溪政发[2018]12号", "青溪政发〔2018〕12号"],
    ["青溪政发［2018］12号", "青溪政发〔2018〕12号"],
    ["《通知》（青溪府办【2018】5号）", "《通知》（青溪府办〔2018〕5号）"],
    ["青溪政函[2018]第3号", "青溪政函〔2018〕第3号"],
  ],
};
