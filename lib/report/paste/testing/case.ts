import type { TableShape } from "../../table-shape";
import { nationalRows, partOf, rows2018, type SampleRow, type Written } from "./sample-blocks";

/** What a block must come to. */
export interface Case {
  readonly name: string;
  readonly block: readonly (readonly Written[])[];
  /** The figure with the cursor; the first one where it does not matter. */
  readonly at?: string;
  readonly shape?: TableShape;
  /** What goes in, or what the preview proposes, as code → value; null where only the order can be gone by. */
  readonly values: readonly (readonly [string, string])[] | null;
  /** Whether the preview proposes the rows ticked; not looked at where it does not matter. */
  readonly isTicked?: boolean;
}

export const pairs = (rows: readonly SampleRow[]) =>
  rows.flatMap(({ code, figure }) => (code === null ? [] : [[code, figure] as const]));
export const all = pairs(rows2018);
export const national = pairs(nationalRows);
export const HEAD = ["统计指标", "单位", "统计数"];
export const full = (rows: readonly SampleRow[]) =>
  rows.map(({ label, note, unit, figure }) => [label + note, unit, figure]);
export const bare = (rows: readonly SampleRow[]) => rows.map(({ figure }) => [figure]);
export const figures = (rows: readonly SampleRow[]) =>
  bare(rows.filter(({ code }) => code !== null));
export const zeroed = (rows: readonly SampleRow[]) =>
  rows.map((row) => (row.code === null ? { ...row, figure: "0" } : row));
/** Last year's figures, all of them other ones. */
export const lastYear = ({ figure }: SampleRow) =>
  figure === "" ? "" : String(Number(figure) + 5000);
export const relabelled = (change: (label: string) => string) =>
  rows2018.map((row) => ({ ...row, label: change(row.label) }));
export const column = (...cells: readonly string[]) => cells.map((cell) => [cell]);
export const from = (rows: readonly SampleRow[], code: string) =>
  rows.slice(rows.findIndex((row) => row.code === code));
export const named = (figure: string, code: string) => {
  const row = rows2018.find((each) => each.code === code);
  return [row?.label ?? "", row?.unit ?? "", figure];
};
export const [four, five] = [partOf("四"), partOf("五")];
