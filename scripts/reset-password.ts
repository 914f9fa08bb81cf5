import { existsSync } from "node:fs";
import path from "node:path";
import { databaseFile } from "@/db/database-file";
import { sealKeyState } from "@/db/seals/key-state";
import { keyWarning } from "@/db/seals/key-words";
import { openStore } from "@/db/store";
import { howToRun } from "./how-to-run";
import { orSay } from "./report.mjs";
import { requireOwner } from "./require-owner";
import { resetAtConsole } from "./reset-password/reset-at-console";

await orSay(async () => {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) throw new Error(`用法：${howToRun("reset-password", "用户名")}`);
  const file = databaseFile();
  if (!existsSync(file)) throw new Error(`没有数据库 ${file}。请核对 NIANBAO_DB。`);
  requireOwner(path.dirname(file));
  const warning = keyWarning(sealKeyState(file), file);
  const store = openStore({ file });
  try {
    const password = await resetAtConsole(store, name);
    console.log(`${name} 的一次性密码：${password}`);
    if (warning !== undefined) console.error(warning);
    console.log("下一步：启动服务，用它登录，再换成自己的密码。");
  } finally {
    store.close();
  }
});
