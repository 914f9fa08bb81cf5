import type { Case } from "../case";
import { isChinese } from "../characters";

/** More are a leader to a page number. */
const [LEAST, MOST] = [3, 6];

/** An ellipsis is six dots in two characters (GB/T 15834—2011, 4.11). */
export const dots: Case = {
  name: "省略号",
  set: ({ cells, inAddress }) => {
    for (let at = 0; at < cells.length; at += 1) {
      let end = at;
      while (cells[end] === "." && !inAddress[end]) end += 1;
      const length = end - at;
      if (length >= LEAST && length <= MOST && isChinese(cells[at - 1])) {
        cells.fill("", at, end);
        cells[at] = "……";
      }
      at = Math.max(at, end - 1);
    }
  },
  silent: ["概述.........3", "and so on...", "1...5", "等……"],
  found: [
    ["网站、微博...等", "网站、微博……等"],
    ["还有......", "还有……"],
  ],
};
