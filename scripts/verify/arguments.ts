import { parseArgs } from "node:util";
import type { RecordHead } from "@/lib/record/chain";
import { namedHead } from "@/lib/record/named-head";
import { howToRun } from "../how-to-run";

const USAGE = `用法：${howToRun("verify", "[数据库文件] [--head 序号:校验码]")}`;

export interface VerifyArguments {
  /** The database that is named: a restored backup, say. */
  readonly file: string | undefined;
  /** Where the record ended once, as it was mailed or noted. */
  readonly head: RecordHead | undefined;
}

function parsed(args: readonly string[]) {
  try {
    const options = { head: { type: "string" } } as const;
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

/** @throws with the usage where they cannot be understood */
export function verifyArguments(args: readonly string[]): VerifyArguments {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new Error(USAGE);
  if (values.head === undefined) return { file, head: undefined };
  const head = namedHead(values.head);
  if (head) return { file, head };
  throw new Error(`--head 后面照抄信里的序号和校验码，校验码是64位，中间用冒号隔开。\n${USAGE}`);
}
