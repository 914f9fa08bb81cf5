import type { Case } from "../case";
import { isChinese, sideOf } from "../characters";
import type { Line } from "../line";

/** Straight marks pair up from the left; a pair that holds Chinese is Chinese. */
function pairUp({ cells, inAddress }: Line, straight: string, [opens, closes]: string): void {
  let open: number | null = null;
  let chinese = false;
  const isLetter = (at: number) => sideOf(cells[at] ?? "") === "latin";
  for (const [at, cell] of cells.entries()) {
    if (cell !== straight) {
      chinese ||= isChinese(cell);
    } else if (!inAddress[at] && !(isLetter(at - 1) && isLetter(at + 1))) {
      if (open !== null && chinese) [cells[open], cells[at]] = [opens ?? "", closes ?? ""];
      open = open === null ? at : null;
      chinese = false;
    }
  }
}

/** Quotation marks (GB/T 15834—2011, 4.8). */
export const quotationMarks: Case = {
  name: "引号",
  set: (line) => {
    pairUp(line, '"', "“”");
    pairUp(line, "'", "‘’");
  },
  silent: ['公开"abc"一词', "it's", "他说it's China's", '一边有"'],
  found: [
    ['推行"四办"清单', "推行“四办”清单"],
    ["称为'放管服'改革", "称为‘放管服’改革"],
  ],
};
