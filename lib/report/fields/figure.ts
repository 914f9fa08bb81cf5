import { halfWidth } from "./half-width";
import { accepted, refused, type Parsed } from "./kind";

const INTEGER_DIGITS = 12;

/** Digits behind the point, spare zeros among them: of more, finding these takes the square of their number. */
const LONGEST_FRACTION = 100;

/**
 * A non-negative decimal as typed: full-width digits, spaces around, 1,234 and 。 for a point
 * (what the full-width period key gives) are understood. Canonical: no separators, no spare zeros.
 */
export function figure(typed: string, decimals: number): Parsed {
  const text = halfWidth(typed).trim().replace(/。/g, ".").replace(/、/g, ",");
  if (/^[-−–—]/.test(text)) return refused("不能填负数，请填 0 或正数。");
  if (/^\d+(\.\d+)?e[+-]?\d+$/i.test(text)) return refused("请把数写全，不用科学计数法。");
  if (text.includes(",") && !/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) {
    return refused("逗号的位置不对，请去掉逗号再填，例如 1234。");
  }
  const parts = /^(\d+)(?:\.(\d*))?$/.exec(text.replace(/,/g, ""));
  if (!parts) return refused("只填数字，例如 12；没有发生请填 0。");
  const whole = (parts[1] ?? "").replace(/^0+(?=\d)/, "");
  const decimalsTyped = parts[2] ?? "";
  if (decimalsTyped.length > LONGEST_FRACTION) return refused(tooFine(decimals));
  const fraction = decimalsTyped.replace(/0+$/, "");
  if (whole.length > INTEGER_DIGITS) return refused("数太大，整数部分最多 12 位，请核对。");
  if (fraction.length > decimals) return refused(tooFine(decimals));
  return accepted(fraction ? `${whole}.${fraction}` : whole);
}

const tooFine = (decimals: number) =>
  decimals === 0 ? "这里填整数，不能带小数。" : `最多 ${decimals} 位小数，请核对单位是不是万元。`;
