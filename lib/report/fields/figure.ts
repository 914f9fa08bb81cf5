import { bare } from "../bare";
import { BLANK } from "../value";
import { halfWidth } from "./half-width";
import { accepted, refused, type Parsed } from "./kind";

const INTEGER_DIGITS = 12;

/** Digits behind the point, spare zeros among them: of more, finding these takes the square of their number. */
const LONGEST_FRACTION = 100;

/** What is written for 留空: there is no such thing here. */
export const NO_SUCH = "无此项";

/** What may mean that nothing happened as well as that there is no such thing. */
const UNCLEAR = /^(?:无|没有|暂无|[-－‐‑–—―─/]+)$/;

/** A number and the word behind it: 12件. */
const WITH_UNIT = /^([\d.,\s]*\d\.?)\s*(\p{L}+)$/u;

function withoutUnit(text: string, unit: string): Parsed {
  const [, number, written] = WITH_UNIT.exec(text) ?? [];
  if (number === undefined || written === undefined) return accepted(text);
  if (unit !== "" && bare(written) === bare(unit)) return accepted(number.trim());
  if (unit === "") return refused("只填数字，例如 12；没有发生请填 0。");
  return refused(`数后面写着“${written}”，这一项按“${unit}”填：请换算成“${unit}”，只填数字。`);
}

/**
 * A non-negative decimal as typed: full-width digits, spaces around, 1,234, .5, 。 for a point (what
 * the full-width period key gives) and the figure's own unit behind it are understood. Canonical: no
 * separators, no spare zeros; 留空 for 无此项.
 */
export function figure(typed: string, decimals: number, unit = ""): Parsed {
  const text = halfWidth(typed).trim().replace(/。/g, ".").replace(/、/g, ",");
  if (text === NO_SUCH || text === "留空") return accepted(BLANK);
  if (UNCLEAR.test(text)) return refused(`没有发生填 0，没有这一项写“${NO_SUCH}”。`);
  if (text.startsWith("#")) return refused(`公式没有算出数（${text}），请改成数字。`);
  if (/^[-−–—]/.test(text)) return refused("不能填负数，请填 0 或正数。");
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return refused("请把数写全，不用科学计数法。");
  const number = withoutUnit(text, unit);
  return number.ok ? decimal(number.value, decimals) : number;
}

function decimal(text: string, decimals: number): Parsed {
  if (text.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) {
    return refused("逗号的位置不对，请去掉逗号再填，例如 1234。");
  }
  const parts = /^(?=\.?\d)(\d*)(?:\.(\d*))?$/.exec(text.replace(/,/g, ""));
  if (!parts) return refused("只填数字，例如 12；没有发生请填 0。");
  const whole = (parts[1] ?? "").replace(/^0+(?=\d)/, "") || "0";
  const decimalsTyped = parts[2] ?? "";
  if (decimalsTyped.length > LONGEST_FRACTION) return refused(tooFine(decimals));
  const fraction = decimalsTyped.replace(/0+$/, "");
  if (whole.length > INTEGER_DIGITS) return refused("数太大，整数部分最多 12 位，请核对。");
  if (fraction.length > decimals) return refused(tooFine(decimals));
  return accepted(fraction ? `${whole}.${fraction}` : whole);
}

const tooFine = (decimals: number) =>
  decimals === 0 ? "这里填整数，不能带小数。" : `最多 ${decimals} 位小数，请核对单位是不是万元。`;
