import { halfWidth } from "./half-width";
import { accepted, refused, type Kind } from "./kind";

const TYPED = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*日?$|^(\d{4})(\d{2})(\d{2})$/;

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, stored as 2019-01-23, printed 2019年1月23日 (GB/T 9704-2012, 7.3.5.4). */
export const date: Kind = {
  parse: (typed) => {
    const found = TYPED.exec(halfWidth(typed).trim());
    if (!found) return refused("请按“2019年1月23日”或 2019-1-23 填写日期。");
    const [year, month, day] = found.slice(1).filter(Boolean).map(Number);
    if (!year || !month || !day || !exists(year, month, day)) {
      return refused("没有这一天，请核对年月日。");
    }
    const pad = (number: number) => String(number).padStart(2, "0");
    return accepted(`${year}-${pad(month)}-${pad(day)}`);
  },
  print: (value) => {
    const [year, month, day] = value.split("-").map(Number);
    return `${year}年${month}月${day}日`;
  },
};
