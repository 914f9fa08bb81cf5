import { eq } from "drizzle-orm";
import { START, type RecordHead } from "@/lib/record/chain";
import { recordHead } from "../record";
import type { Fault } from "./fault";
import type { Reader } from "./reader";

/** Whether the record still has the row that somebody noted elsewhere as its newest. */
export async function checkHead(reader: Reader, { number, hash }: RecordHead): Promise<Fault[]> {
  const { recordRows } = reader.tables;
  const [row] = await reader.db
    .select({ hash: recordRows.hash })
    .from(recordRows)
    .where(eq(recordRows.number, number));
  const found = number === 0 ? START : row?.hash;
  if (found === hash) return [];
  if (found !== undefined) return [`操作记录第${number}条不是原来的那一条：记录被改写过。`];
  const { number: last } = await recordHead(reader);
  return [`操作记录里没有第${number}条，现在只到第${last}条：末尾被截去过，或者恢复了较早的备份。`];
}
