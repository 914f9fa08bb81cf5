import type { RecordHead } from "./chain";

/** A head as the day's mail names it, 1024:3f…: its number and hash; undefined where it is not one. */
export function namedHead(typed: string): RecordHead | undefined {
  const [, number, hash] = /^(\d{1,15})[:：]([0-9a-f]{64})$/.exec(typed.trim().toLowerCase()) ?? [];
  return number === undefined || hash === undefined ? undefined : { number: Number(number), hash };
}
