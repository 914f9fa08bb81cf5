import { existsSync } from "node:fs";
import { inspectDatabase } from "@/db/inspect";
import { isDamage } from "@/db/storage-failure";
import { howToRun } from "../how-to-run";
import { bad, doubtful, good, type Finding } from "./finding";

const MEND = `请停止服务，用最近的备份恢复：${howToRun("restore", "备份文件")}`;

/** Nothing is broken: to restore a backup would lose what was saved since. */
const ACCESS = "请核对 NIANBAO_DB，和文件、文件夹的属主和权限";

/** What keeps the next start from opening it. */
const CHANGED = `有人在程序以外改过数据库，下次不能启动。请另存一份留证，再用改动以前的备份恢复：${howToRun("restore", "备份文件")}`;

export function database(file: string): Finding[] {
  if (!existsSync(file)) {
    return [
      doubtful(`还没有数据库 ${file}`, "第一次启动服务时会建立；如果不是新装，请核对 NIANBAO_DB"),
    ];
  }
  try {
    const { fault, unknown, pending, stops, harmless } = inspectDatabase(file);
    if (fault !== undefined) return [bad(`数据库 ${file} 已损坏（${fault}）`, MEND)];
    const whole = good(`数据库 ${file} 完整`);
    if (unknown > 0) {
      return [whole, bad("数据库由更新的版本用过", "请改用那个版本或更新的版本")];
    }
    if (stops.length > 0) return stops.map((what) => bad(what, CHANGED));
    const others = harmless.map((what) => doubtful(what, "不影响使用；不再需要的，请删去"));
    if (pending === 0) return [whole, ...others];
    return [whole, doubtful("数据库还没有升级", "启动服务时自动升级，升级前自动留一份备份")];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [bad(`数据库 ${file} 读不了（${why}）`, isDamage(error) ? MEND : ACCESS)];
  }
}
