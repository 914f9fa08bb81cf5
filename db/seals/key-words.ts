import type { KeyState } from "./key-state";
import { sealKeyFile } from "./sealing";

/** What is the matter with the key of a database, in half a sentence; undefined where nothing is. */
export function wrongWithKey(state: KeyState): string | undefined {
  switch (state.kind) {
    case "unused":
    case "present":
      return undefined;
    case "missing":
      return "封签的密钥不在";
    case "broken":
      return "封签的密钥文件在，但读不了或者不完整";
    case "other":
      return `现在的封签密钥（编号 ${state.id}）不是封操作记录的那一把（编号 ${state.sealedBy}）`;
  }
}

/** The same with what follows from it and what to do, for whoever starts the program. */
export function keyWarning(state: KeyState, database: string): string | undefined {
  const wrong = wrongWithKey(state);
  if (wrong === undefined) return undefined;
  const then =
    state.kind === "other"
      ? "新的操作记录用现在这一把封，以前的封签无法核对"
      : "新的操作记录没有封签，以前的封签无法核对";
  return `${wrong}。${then}。请从保存密钥的地方放回 ${sealKeyFile(database)}（或者写在 NIANBAO_SEAL_KEY 里），权限 600，再重新启动服务。`;
}
