import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { sealKeyState } from "@/db/seals/key-state";
import { wrongWithKey } from "@/db/seals/key-words";
import { sealKeyFile } from "@/db/seals/sealing";
import { calendarDate, clockTime } from "@/lib/report/moment";
import { fromWhereTyped } from "./backup/arguments";
import { knownPassphrase } from "./backup/passphrase";
import { howToRun } from "./how-to-run";
import { orSay } from "./report.mjs";
import { requireOwner } from "./require-owner";
import { restoreBackup, type Restored } from "./restore/restore-backup";

const USAGE = `用法：${howToRun("restore", "备份文件")}`;

function tell(database: string, { rows, note, kept }: Restored): void {
  const made = note && new Date(note.madeAt);
  const when = made ? `${calendarDate(made)}${clockTime(made)}的备份` : "备份";
  console.log(
    `已经把${when}放到 ${database}，数据完整：${rows.reports ?? 0}份年报，${rows.entries ?? 0}个填报值。`,
  );
  if (!note) console.log("备份旁边没有它的 .json 说明文件，所以没有核对校验码。");
  if (kept) console.log(`原来的数据库留在 ${kept}，确认不再需要时再删除。`);
  tellSealKey(database);
  console.log(
    "下一步：启动服务（npm start、./nianbao start 或 systemctl start nianbao），登录后打开最近的年报看一看。",
  );
}

/** The key is in no backup: on another machine it is mostly missing. */
function tellSealKey(database: string): void {
  const wrong = wrongWithKey(sealKeyState(database));
  if (wrong === undefined) return;
  console.log(
    `${wrong}：备份里没有它，请从保存密钥的地方放回 ${sealKeyFile(database)}。不放回也能使用，但是封签无法核对。`,
  );
}

await orSay(async () => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Error(USAGE);
  const database = databaseFile();
  requireOwner(path.dirname(database));
  const order = { backup: fromWhereTyped(file), database, passphrase: knownPassphrase };
  tell(database, await restoreBackup({ ...order, now: new Date() }));
});
