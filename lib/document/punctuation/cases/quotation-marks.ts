import type { Case } from "../case";
import { isChinese, sideOf } from "../characters";
import type { Line } from "../line";

const DIGIT = /[0-9０-９]/;

/**
 * Straight marks pair up from the left; a pair that holds Chinese is Chinese. Behind a digit, while none is
 * open, stands a unit: 24", 29°30'.
 */
function pairUp({ cells, inAddress }: Line, straight: string, [opens, closes]: string): void {
  let open: number | null = null;
  let chinese = false;
  const isLetter = (at: number) => sideOf(cells[at] ?? "") === "latin";
  for (const [at, cell] of cells.entries()) {
    if (cell !== straight) {
      chinese ||= isChinese(cell);
    } else if (!inAddress[at] && !(isLetter(at - 1) && isLetter(at + 1))) {
      if (open === null && DIGIT.test(cells[at - 1] ?? "")) continue;
      if (open !== null && chinese) [cells[open], cells[at]] = [opens ?? "", closes ?? ""];
      open = open === null ? at : null;
      chinese = false;
    }
  }
}

/** Quotation marks (GB/T 15834—2011, 4.8). */
export const quotationMarks: Case = {
  name: "引号",
  seeks: /["']/,
  set: (line) => {
    pairUp(line, '"', "“”");
    pairUp(line, "'", "‘’");
  },
  silent: [
    '公开"abc"一词',
    "it's",
    "他说it's China's",
    '一边有"',
    '采购15.6"笔记本1台，21.5"一体机2台',
    "北纬29°30'，东经106°30'",
    '采购24"显示器，另有"四办清单',
  ],
  found: [
    ['推行"四办"清单', "推行“四办”清单"],
    ["称为'放管服'改革", "称为‘放管服’改革"],
    ["北纬29°30'，落实'十三五'规划和'放管服'改革", "北纬29°30'，落实‘十三五’规划和‘放管服’改革"],
    ['采购24"显示器3台，落实"十三五"规划', '采购24"显示器3台，落实“十三五”规划'],
    ["身高5'30\"的人，青溪区'十三五'规划", "身高5'30\"的人，青溪区‘十三五’规划"],
    ['落实"2018"年"五公开"', '落实"2018"年“五公开”'],
    ['完成"十三五规划2018"专栏', "完成“十三五规划2018”专栏"],
  ],
};
