import { existsSync, statSync } from "node:fs";
import { userInfo } from "node:os";

/**
 * Refuses to touch data that another user's server owns: what root leaves there, SQLite's own files
 * among it, that server can no longer open.
 */
export function requireOwner(folder: string, me = process.getuid?.()): void {
  if (me === undefined || !existsSync(folder)) return;
  const owner = statSync(folder).uid;
  if (owner === me) return;
  throw new Error(
    `${folder} 属于用户 ${owner}，现在的用户是 ${userInfo().username}。` +
      "请用运行服务的那个用户执行：在命令前面加上 sudo -u 用户名。",
  );
}
