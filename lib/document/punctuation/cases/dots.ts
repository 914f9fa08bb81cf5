import type { Case } from "../case";
import { sidesOf } from "../sides";

/** More are a leader to a page number. */
const [LEAST, MOST] = [3, 6];

/** How many of one mark stand in a row. */
function lengthOf(cells: readonly string[], at: number, inAddress: readonly boolean[]): number {
  let end = at;
  while (cells[end] === cells[at] && !inAddress[end]) end += 1;
  return end - at;
}

const isEllipsis = (mark: string, length: number): boolean =>
  mark === "…" ? length === 1 : length >= LEAST && length <= MOST;

/** An ellipsis is six dots in two characters (GB/T 15834—2011, 4.11). */
export const dots: Case = {
  name: "省略号",
  seeks: /\.{3}|…/,
  set: (line) => {
    const { cells, inAddress } = line;
    const { left, right } = sidesOf(line);
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? "";
      if ((cell !== "." && cell !== "…") || inAddress[at]) continue;
      const length = lengthOf(cells, at, inAddress);
      const isBesideChinese = left[at] === "chinese" || right[at] === "chinese";
      if (isEllipsis(cell, length) && isBesideChinese) {
        cells.fill("", at, at + length);
        cells[at] = "……";
      }
      at += length - 1;
    }
  },
  silent: ["概述.........3", "and so on...", "1...5", "1…5", "等……", "……等"],
  found: [
    ["网站、微博...等", "网站、微博……等"],
    ["还有......", "还有……"],
    ["网站、微博…等", "网站、微博……等"],
    ["“微博”...", "“微博”……"],
    ["微信、QQ...等", "微信、QQ……等"],
    ["共12…等", "共12……等"],
  ],
};
