import { existsSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { inspectDatabase } from "@/db/inspect";
import { verifyRecord } from "@/db/verify/verify";
import { fromWhereTyped } from "./backup/arguments";
import { orSay } from "./report.mjs";
import { requireOwner } from "./require-owner";
import { verifyArguments } from "./verify/arguments";

/** The database in use, or the one that is named: a restored backup, say. */
function databaseToRead(named: string | undefined): string {
  const file = named === undefined ? databaseFile() : fromWhereTyped(named);
  if (!existsSync(file)) throw new Error(`没有数据库 ${file}。请核对文件名和 NIANBAO_DB。`);
  requireOwner(path.dirname(file));
  const { pending, unknown } = inspectDatabase(file);
  if (pending + unknown > 0) {
    throw new Error(
      `${file} 不是这个版本的数据库。请用同一版本的程序核对，或者先启动一次服务来升级。`,
    );
  }
  return file;
}

await orSay(async () => {
  const asked = verifyArguments(process.argv.slice(2));
  const file = databaseToRead(asked.file);
  const { faults, reports, revisions, files, head } = await verifyRecord(file, asked.head);
  for (const fault of faults) console.error(fault);
  const seen = `${reports}份年报、${revisions}个送审稿、${files}个文件和操作记录`;
  if (faults.length > 0) {
    throw new Error(
      `核对了 ${file} 里的${seen}，有${faults.length}处不对。请不要改动数据库，先留一份备份，再与较早的备份对照。`,
    );
  }
  console.log(`核对了 ${file} 里的${seen}，都和存下的时候一样。`);
  if (asked.head) {
    console.log(`操作记录第${asked.head.number}条就是给出的那一条，它和它之前的都没有被改写。`);
  }
  console.log(
    `操作记录到第${head.number}条，校验码 ${head.hash}。请抄送一份到别处：以后第${head.number}条的校验码变了，就是有人重写过。`,
  );
});
