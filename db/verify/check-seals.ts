import { differences, type Difference } from "../seals/compare";
import { newestSeals } from "../seals/newest-seals";
import type { Fault } from "./fault";
import type { Reader } from "./reader";
import { rowNames } from "./row-names";

const said: Readonly<Record<Difference["kind"], (number: number | undefined) => string>> = {
  changed: (number) => `改动过，与操作记录第${number ?? "?"}条不符`,
  gone: (number) => `不在了，操作记录第${number ?? "?"}条还有`,
  unknown: (number) =>
    number === undefined
      ? "不是系统写的，操作记录里没有"
      : `不是系统写的，操作记录第${number}条说它已经删除`,
};

/** Each row that the record speaks of is as it was then, and there is none that the record does not know. */
export async function checkSeals(reader: Reader): Promise<Fault[]> {
  const found = differences(reader, newestSeals(reader));
  if (found.length === 0) return [];
  const named = await rowNames(reader);
  return found.map(({ kind, name, key, number }) => `${named(name, key)}${said[kind](number)}。`);
}
