import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { bad, doubtful, good, type Finding } from "./finding";

const othersMay = (file: string) => (statSync(file).mode & 0o077) !== 0;

/** Whether somebody else on the machine could read the data, or the server's own user could not write it. */
export function permissions(database: string): Finding[] {
  if (process.platform === "win32") return [];
  const folder = path.dirname(database);
  const files = readdirSync(folder)
    .filter((name) => name.startsWith(path.basename(database)))
    .map((name) => path.join(folder, name));
  return [...ownership(folder, files), ...modes(folder, files, database)];
}

function ownership(folder: string, files: readonly string[]): Finding[] {
  const { uid } = statSync(folder);
  const foreign = files.filter((file) => statSync(file).uid !== uid);
  if (foreign.length === 0) return [];
  const mend = `请执行：chown --reference=${folder} ${foreign.join(" ")}`;
  return [bad(`${foreign.join("、")} 属于别的用户，服务可能写不了`, mend)];
}

function modes(folder: string, files: readonly string[], database: string): Finding[] {
  if (!othersMay(folder)) return [good(`${folder} 只有运行服务的用户能读`)];
  const open = files.filter((file) => !file.endsWith(".lock") && othersMay(file));
  const what = open.length > 0 ? `${open.join("、")} 别的用户也能读` : `${folder} 别的用户也能进`;
  const chmod = existsSync(database) && open.length > 0 ? `；chmod 600 ${open.join(" ")}` : "";
  return [doubtful(what, `请执行：chmod 700 ${folder}${chmod}`)];
}
