import Database from "better-sqlite3";
import { sqliteCode } from "./storage-failure";

/** One process, one writer: holds an exclusive lock on a file beside the database until closed. */
export function holdLock(file: string): { release(): void } {
  const lock = new Database(`${file}.lock`, { timeout: 0 });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    if (sqliteCode(cause) !== "SQLITE_BUSY") throw cause;
    const stop = "请先停止它（systemctl stop nianbao，或者在它的窗口里按 Ctrl+C），再试一次";
    throw new Error(`${file} 正由另一个年报进程使用，服务还在运行。${stop}。`, { cause });
  }
  return { release: () => void lock.close() };
}
