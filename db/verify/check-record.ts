import { asc } from "drizzle-orm";
import { faultsInChain } from "@/lib/record/chain";
import type { Fault } from "./fault";
import type { Reader } from "./reader";

/** Each row of 操作记录 follows from the one before. */
export async function checkRecord({ db, tables: { recordRows } }: Reader): Promise<Fault[]> {
  return faultsInChain(await db.select().from(recordRows).orderBy(asc(recordRows.number)));
}
