import { bare } from "../bare";
import { halfWidth } from "../fields/half-width";
import type { ShapeFigure } from "../table-shape";
import { UNIT_WORD } from "./rows";

const LIST = `(?:人民币)?(${UNIT_WORD}(?:(?:[、,/;]|或|和)${UNIT_WORD})*)`;

/** 元; 单位：元; （元）, （单位：人民币元）; 金额/元; 以元计. */
const NAMING = [
  `^${LIST}$`,
  `单位[:：为是]?${LIST}(?!\\p{L})`,
  `[(【〔[]${LIST}[)】〕\\]]`,
  `[/,:]${LIST}$`,
  `[以按]${LIST}[计为填]`,
].map((naming) => new RegExp(naming, "gu"));

/** The units that a label, a heading or a title names; [] where it names none. */
export function unitsNamed(text: string): readonly string[] {
  const words = halfWidth(text).replace(/\s/g, "");
  return NAMING.flatMap((naming) =>
    [...words.matchAll(naming)].flatMap(([, list = ""]) => list.split(/[、,/;或和]/)),
  );
}

/** 元 of 万元, 条 of 千条: what is counted. */
const counted = (unit: string) => unit.replace(/^[十百千万亿]+/, "");

/**
 * Why a figure must not go in as it is written: a unit that was named for it is not its own. Another
 * thing's unit (单位：元 over a row that says 条) is no matter where its own is named, too.
 */
export function unitProblem(
  { unit }: Pick<ShapeFigure, "unit">,
  named: readonly string[],
): string | null {
  if (!unit) return null;
  const own = bare(unit);
  const others = named.filter((each) => each !== "" && bare(each) !== own);
  const isOwnNamed = others.length < named.length;
  const other = others.find((each) => !isOwnNamed || counted(bare(each)) === counted(own));
  return other === undefined ? null : `单位写的是“${other}”，这一项按“${unit}”填，请换算`;
}
