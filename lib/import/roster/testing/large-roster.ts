import { randomFrom } from "@/lib/testing/random";
import type { RosterSheets } from "./roster-file";

const UNITS = 500;
const ACCOUNTS = 1500;
/** The first of the units have others below them; the last of them do not. */
const UPPER = 50;

/** How a good row is spoilt, and the column that is then at fault. */
type Fault = readonly [column: string, spoil: (row: readonly string[]) => readonly string[]];

const set = (at: number, text: string) => (row: readonly string[]) =>
  row.map((cell, column) => (column === at ? text : cell));

const unitFaults: readonly Fault[] = [
  ["单位名称", set(0, "")],
  ["单位名称", set(0, "第1局")],
  ["单位名称", set(0, "局".repeat(501))],
  ["地址", set(2, "路".repeat(501))],
  ["上级单位", set(1, "")],
  ["上级单位", set(1, "没有这个局")],
  ["联系电话", set(3, "=1+1")],
  ["网站地址", set(4, "javascript:alert(1)")],
];

const accountFaults: readonly Fault[] = [
  ["所在单位", set(0, "")],
  ["所在单位", set(0, "没有这个局")],
  ["姓名", set(1, "")],
  ["姓名", set(1, "林".repeat(33))],
  ["姓名", set(1, "<b>林</b>")],
  ["用户名", set(2, "")],
  ["用户名", set(2, "ADMIN")],
  ["用户名", set(2, "p2")],
  ["用户名", set(2, "有 空格")],
  ["用户名", set(2, '=HYPERLINK("http://x")')],
  ["角色", set(3, "局长")],
  ["邮箱", set(4, "name@")],
];

/** Spoils one row for each fault, none of the first `from`. Answers with where the faults are. */
function spoil(
  rows: (readonly string[])[],
  faults: readonly Fault[],
  from: number,
  next: () => number,
): (readonly [row: number, column: string])[] {
  const chosen = new Set<number>();
  while (chosen.size < faults.length) chosen.add(from + Math.floor(next() * (rows.length - from)));
  const places = [...chosen].sort((one, other) => one - other);
  return places.map((at, index) => {
    const [column, spoilt] = faults[index] ?? ["", set(-1, "")];
    rows[at] = spoilt(rows[at] ?? []);
    return [at + 2, column];
  });
}

/**
 * A 名单 of 500 units below `top` and 1,500 accounts, 20 rows of which have a fault each; nobody
 * belongs to a unit whose row is at fault.
 */
export function largeRoster(seed: number, top: string) {
  const next = randomFrom(seed);
  const units: (readonly string[])[] = Array.from({ length: UNITS }, (_, at) => [
    `第${at + 1}局`,
    at < UPPER ? top : `第${1 + Math.floor(next() * UPPER)}局`,
    `云栖市柳堤路${at + 1}号`,
    `0000-${5_550_000 + at}`,
    `u${at + 1}.example`,
  ]);
  const accounts: (readonly string[])[] = Array.from({ length: ACCOUNTS }, (_, at) => [
    `第${1 + Math.floor(next() * UPPER)}局`,
    `第${at + 1}人`,
    `p${at + 1}`,
    ["填报人", "审核人", "负责人、填报人"][at % 3] ?? "",
    at % 2 === 0 ? `p${at + 1}@unit.example` : "",
  ]);
  const faults = {
    units: spoil(units, unitFaults, UPPER, next),
    accounts: spoil(accounts, accountFaults, 2, next),
  };
  const sheets: RosterSheets = { units, accounts };
  return { sheets, faults };
}
