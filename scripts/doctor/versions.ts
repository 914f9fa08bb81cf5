import { sqliteVersion } from "@/db/connection";
import { version } from "../version";
import { bad, good, type Finding } from "./finding";

export function versions(): Finding[] {
  const here = `年报 ${version()}，Node ${process.versions.node}`;
  try {
    return [good(`${here}，SQLite ${sqliteVersion()}`)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [
      good(here),
      bad(
        `SQLite 打不开（${why}）`,
        "请在这台机器上重新安装依赖（npm run ready），或者换用这个平台的离线包",
      ),
    ];
  }
}
