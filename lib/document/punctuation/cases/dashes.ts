import type { Case } from "../case";
import { isChinese } from "../characters";

/** A dash is two characters wide (GB/T 15834—2011, 4.10). */
export const dashes: Case = {
  name: "破折号",
  seeks: /--|—/,
  set: ({ cells, inAddress }) => {
    for (const [at, cell] of cells.entries()) {
      if ((cell !== "-" && cell !== "—") || inAddress[at]) continue;
      const length = cell === "—" ? 1 : cells[at + 1] === "-" ? 2 : 0;
      if (length === 0 || !isChinese(cells[at - 1]) || !isChinese(cells[at + length])) continue;
      cells[at] = "——";
      if (length === 2) cells[at + 1] = "";
    }
  },
  silent: ["线上-线下", "2014—2018年", "线上——线下", "0000-5550128", "甲---乙"],
  found: [
    ["线上--线下", "线上——线下"],
    ["线上—线下", "线上——线下"],
  ],
};
