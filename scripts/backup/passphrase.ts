import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

const VARIABLE = "NIANBAO_BACKUP_PASSPHRASE";

/** What an attacker who has the file may try is limited by nothing else. */
const LEAST_CHARACTERS = 12;

/** Asks at the terminal, showing nothing of what is typed. */
async function askHidden(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    throw new Error(`没有备份口令：请设置环境变量 ${VARIABLE}，或者在终端窗口里运行这条命令。`);
  }
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  reader.on("SIGINT", () => process.exit(130));
  try {
    return await reader.question("");
  } finally {
    reader.close();
    process.stderr.write("\n");
  }
}

/** The passphrase that an encrypted backup is to be opened with: NIANBAO_BACKUP_PASSPHRASE, or typed. */
export const knownPassphrase = async (): Promise<string> =>
  process.env[VARIABLE] ?? askHidden("备份口令：");

/** A passphrase to encrypt with; what is typed is typed twice. */
export async function newPassphrase(): Promise<string> {
  const given = process.env[VARIABLE];
  const passphrase = given ?? (await askHidden("备份口令（至少12个字符）："));
  if ([...passphrase].length < LEAST_CHARACTERS) {
    throw new Error(`备份口令太短：至少${LEAST_CHARACTERS}个字符，例如五六个不相干的词。`);
  }
  if (given === undefined && (await askHidden("再输一遍：")) !== passphrase) {
    throw new Error("两次输入的备份口令不一样，没有备份。请再运行一次。");
  }
  return passphrase;
}
