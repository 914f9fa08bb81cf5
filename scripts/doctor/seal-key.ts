import { existsSync, statSync } from "node:fs";
import { sealKeyState, type KeyState } from "@/db/seals/key-state";
import { wrongWithKey } from "@/db/seals/key-words";
import { sealKeyFile } from "@/db/seals/sealing";
import { hashNamed } from "@/lib/record/hash";
import { bad, doubtful, good, type Finding } from "./finding";

const STORED = "请从保存密钥的地方放回来";

function ofState(state: KeyState, file: string): Finding[] {
  const wrong = wrongWithKey(state);
  if (wrong !== undefined) {
    return [bad(wrong, `${STORED}：${file}，权限 600，再重新启动服务`)];
  }
  return state.kind === "present" ? [good(`封签的密钥在，编号 ${state.id}`)] : [];
}

/** Who reads the key could seal what they forged. */
function readByOthers(file: string): Finding[] {
  if (process.platform === "win32" || !existsSync(file)) return [];
  if ((statSync(file).mode & 0o077) === 0) return [];
  return [doubtful(`${file} 别的用户也能读`, `请执行：chmod 600 ${file}`)];
}

/** Whether the record is sealed by the key that it was sealed by so far. */
export function sealKeyFindings(database: string): Finding[] {
  try {
    hashNamed(process.env.NIANBAO_RECORD_HASH);
    const file = sealKeyFile(database);
    return [...ofState(sealKeyState(database), file), ...readByOthers(file)];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [bad(`封签没有查成（${why}）`, "请核对 NIANBAO_SEAL_KEY、NIANBAO_RECORD_HASH 和数据库")];
  }
}
