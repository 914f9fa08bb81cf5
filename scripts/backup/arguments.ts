import path from "node:path";
import { parseArgs } from "node:util";
import { howToRun } from "../how-to-run";

const USAGE = `用法：${howToRun("backup", "[放备份的文件夹] [--encrypt] [--keep 份数]")}`;

export interface BackupArguments {
  readonly folder: string | undefined;
  readonly encrypt: boolean;
  readonly keep: number | undefined;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { encrypt: { type: "boolean" }, keep: { type: "string" } },
    });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

/** @throws with the usage where they cannot be understood */
export function backupArguments(args: readonly string[]): BackupArguments {
  const { values, positionals } = parsed(args);
  const [folder, ...more] = positionals;
  const { encrypt = false, keep } = values;
  if (more.length > 0) throw new Error(USAGE);
  if (keep !== undefined && !/^[1-9]\d{0,3}$/.test(keep)) {
    throw new Error(`--keep 后面写留下几份备份，至少1份。\n${USAGE}`);
  }
  return { folder, encrypt, keep: keep === undefined ? undefined : Number(keep) };
}

/** A name as the person meant it: npm and the start script change to the application's folder first. */
export const fromWhereTyped = (name: string): string =>
  path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
