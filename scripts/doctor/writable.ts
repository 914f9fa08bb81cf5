import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bad, type Finding } from "./finding";

/** What keeps files from being written where the database lies: a right, a disk that is read-only or full. */
export function unwritable(folder: string): Finding | undefined {
  const file = path.join(folder, ".doctor-write");
  try {
    writeFileSync(file, "", { mode: 0o600 });
    rmSync(file);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return bad(
      `${folder} 里写不了文件，什么也保存不了（${why}）`,
      "请核对文件夹的属主、权限，磁盘有没有满、是不是只读",
    );
  }
}
