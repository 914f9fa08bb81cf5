import type { Sum } from "@/lib/editions/types";
import { isSettled, type Entries } from "./value";

const SCALE = 6;

function scaled(decimal: string): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
}

function unscaled(number: bigint): string {
  const digits = number.toString().padStart(SCALE + 1, "0");
  const fraction = digits.slice(-SCALE).replace(/0+$/, "");
  return digits.slice(0, -SCALE) + (fraction ? `.${fraction}` : "");
}

/** The exact sum of canonical figures. */
export function addFigures(figures: readonly string[]): string {
  return unscaled(figures.reduce((total, figure) => total + scaled(figure), 0n));
}

/** How far a canonical figure lies from another, with its sign: +12, −3, 0. */
export function changeSince(before: string, now: string): string {
  const change = scaled(now) - scaled(before);
  if (change === 0n) return "0";
  return change > 0n ? `+${unscaled(change)}` : `−${unscaled(-change)}`;
}

/**
 * What the total would be, once every part is settled; 留空 adds nothing. Null while a part is
 * 未填, and where all parts are 留空: a total of nothing is not 0.
 */
export function totalFor({ parts }: Sum, entries: Entries): string | null {
  const values = parts.map((code) => entries.get(code));
  if (!values.every(isSettled)) return null;
  const figures = values.filter((value) => value !== "");
  return figures.length > 0 ? addFigures(figures) : null;
}
