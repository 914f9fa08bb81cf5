import { existsSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { inspectDatabase } from "@/db/inspect";
import { findSealKey, sealKeyFile } from "@/db/seals/sealing";
import { verifyRecord, type Verified } from "@/db/verify/verify";
import type { RecordHead } from "@/lib/record/chain";
import type { SealKey } from "@/lib/record/mac";
import { fromWhereTyped } from "./backup/arguments";
import { orSay } from "./report.mjs";
import { requireOwner } from "./require-owner";
import { verifyArguments } from "./verify/arguments";

/** The database in use, or the one that is named: a restored backup, say. */
function databaseToRead(named: string | undefined): string {
  const file = named === undefined ? databaseFile() : fromWhereTyped(named);
  if (!existsSync(file)) throw new Error(`没有数据库 ${file}。请核对文件名和 NIANBAO_DB。`);
  requireOwner(path.dirname(file));
  const { pending, unknown, stops } = inspectDatabase(file);
  if (pending > 0 && stops.length > 0) {
    throw new Error(
      `${stops.map((what) => `${what}。\n`).join("")}${file} 的结构与它的升级记录对不上：有人在程序以外改过。请不要启动服务，先另存一份留证，再用改动以前的备份恢复。`,
    );
  }
  if (pending + unknown > 0) {
    throw new Error(
      `${file} 不是这个版本的数据库。请用同一版本的程序核对，或者先启动一次服务来升级。`,
    );
  }
  return file;
}

/** Beside the database that is named, or the one in use: a backup is mostly elsewhere. */
const keyFor = (file: string) => findSealKey(file) ?? findSealKey(databaseFile());

/** Nothing is wrong, and yet not all could be looked at. */
const UNSURE = 2;

function tellDoubts(doubts: readonly string[], file: string, key: SealKey | undefined): void {
  for (const doubt of doubts) console.error(doubt);
  if (doubts.length === 0) return;
  if (!key && [file, databaseFile()].some((each) => existsSync(sealKeyFile(each)))) {
    console.error("封签的密钥文件在，但读不了或者不完整。");
  }
  const where = `请把密钥放回 ${sealKeyFile(databaseFile())}，或者写在 NIANBAO_SEAL_KEY 里，再核对一次。`;
  console.error(`封签没有全部核对：重写过整条操作记录的人，这次发现不了。${key ? "" : where}`);
  process.exitCode = UNSURE;
}

function tellHead({ head: { number, hash } }: Verified, noted: RecordHead | undefined): void {
  if (noted) {
    console.log(`操作记录第${noted.number}条就是给出的那一条，它和它之前的都没有被改写。`);
  } else {
    console.log(
      "没有给出以前记下的校验码（--head）：末尾几条有没有被截去、整个文件有没有换成较早的，这次看不出来。",
    );
  }
  console.log(
    `操作记录到第${number}条，校验码 ${hash}。请抄送一份到别处：以后第${number}条的校验码变了，就是有人重写过。`,
  );
}

await orSay(async () => {
  const asked = verifyArguments(process.argv.slice(2));
  const file = databaseToRead(asked.file);
  const key = keyFor(file);
  const verified = await verifyRecord(file, asked.head, key ?? null);
  const { faults, doubts, before, reports, revisions, files } = verified;
  for (const fault of faults) console.error(fault);
  const seen = `${reports}份年报、${revisions}个送审稿、${files}个文件和操作记录`;
  if (before > 0) {
    console.log(`操作记录第1至${before}条：升级前，无封签。按当时存下的校验码核对。`);
  }
  tellDoubts(doubts, file, key);
  if (faults.length > 0) {
    throw new Error(
      `核对了 ${file} 里的${seen}，有${faults.length}处不对。请不要改动数据库，先留一份备份，再与较早的备份对照。`,
    );
  }
  console.log(
    doubts.length === 0
      ? `核对了 ${file} 里的${seen}，都和存下的时候一样。`
      : `核对了 ${file} 里的${seen}，没有发现不对的；但是封签没有全部核对，不能说都和存下的时候一样。`,
  );
  if (key && doubts.length === 0) console.log(`封签都对，密钥的编号是 ${key.id}。`);
  tellHead(verified, asked.head);
});
